import { parseAbi } from '../../core/abi.ts'
import { isSameAddress } from '../../core/address.ts'
import { ask } from '../../core/inquiry.ts'
import { ReadingError } from '../../core/reading.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { namedAtS } from './nft.ts'
import { idsOf } from './terms.ts'
import { each, viewsOf } from './view.ts'

const pirex = viewsOf(
  1,
  '0xD664b74274DfEB538d9baC494F3a4760828B02b0',
  'PirexEth',
  parseAbi([
    'function batchId() view returns (uint256)',
    'function upxEth() view returns (address)',
    'function batchIdToValidator(uint256 batchId) view returns (bytes)',
    'function status(bytes pubKey) view returns (uint8)',
    'function outstandingRedemptions() view returns (uint256)',
    'function paused() view returns (uint256)',
  ]),
)
/** As a public note of the deployment says; PirexEth is asked to confirm it at every reading. */
const UPXETH = '0x5BF2419a33f82F4C1f075B4006d7fC4104C43868'
const upxEth = viewsOf(
  1,
  UPXETH,
  'upxETH',
  parseAbi(['function balanceOfBatch(address[] owners, uint256[] ids) view returns (uint256[])']),
)
/** Of ValidatorStatus: the validator's ether has come back. dinero-protocol/pirex-eth-contracts:src/libraries/DataTypes.sol */
const DISSOLVED = 3
const SLASHED = 4

/**
 * Redemptions of pxETH, held as upxETH: one kind of it a batch, paid one for one when the batch's validator has left.
 * Its logs name the batches; several that were sent in one transfer are not among them. One that is gone was paid or
 * given away: which of the two, nothing tells. Throws ReadingError when PirexEth names another upxETH.
 */
export const dineroWithdrawals = defineWithdrawals({
  id: 'dinero',
  protocolId: 'dinero',
  chainId: 1,
  log: {
    address: UPXETH,
    // TransferSingle(address indexed operator, address indexed from, address indexed to, uint256 id, uint256 amount)
    topic: '0xc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62',
    accountAt: 3,
    id: { word: 0 },
    isCounted: false,
  },
  *requestsOf({ account, candidates, before }) {
    const ids = idsOf(
      candidates.map(({ id }) => id),
      before.map(BigInt),
    )
    const first = yield* ask(
      combine({
        balances: upxEth('balanceOfBatch', [ids.map(() => account), ids]),
        last: pirex('batchId', []),
        token: pirex('upxEth', []),
        free: pirex('outstandingRedemptions', []),
        paused: pirex('paused', []),
      }),
    )
    if (!isSameAddress(first.token, UPXETH))
      throw new ReadingError('PirexEth upxEth(): another contract than before')
    const held = first.balances.flatMap((wei, index) => (wei > 0n ? [{ id: ids[index] ?? 0n, wei }] : []))
    const keys = yield* ask(each(held.map(({ id }) => pirex('batchIdToValidator', [id]))))
    const states = yield* ask(each(keys.map(key => pirex('status', [key]))))
    const requests = held.map(({ id, wei }, index): WithdrawalRequest => {
      // The last batch is still being filled: no validator stands for it.
      const status = id < first.last ? states[index] : undefined
      const isBack = status === DISSOLVED || status === SLASHED
      const isClaimable = isBack && first.free >= wei && first.paused === 0n
      return {
        id: String(id),
        tokenId: 'pxeth',
        tokenWei: wei,
        payout: 'ETH',
        askedWei: wei,
        paysWei: wei,
        state: isClaimable ? 'claimable' : isBack ? 'finalised' : 'pending',
        requestedAtS: namedAtS(candidates, id),
        expected: isClaimable
          ? undefined
          : { wait: !isBack ? 'exits' : first.paused === 0n ? 'liquidity' : 'paused' },
      }
    })
    return { requests, missing: 0 }
  },
  sources: ['dinero-protocol/pirex-eth-contracts:src/PirexEth.sol'],
})
