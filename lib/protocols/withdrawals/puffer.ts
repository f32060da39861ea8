import { parseAbi } from '../../core/abi.ts'
import { isSameAddress } from '../../core/address.ts'
import { ask } from '../../core/inquiry.ts'
import { WAD } from '../../core/wad.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { namedAtS } from './nft.ts'
import { idsOf, less, min } from './terms.ts'
import { each, viewsOf } from './view.ts'

const MANAGER = '0xDdA0483184E75a5579ef9635ED14BacCf9d50283'
const manager = viewsOf(
  1,
  MANAGER,
  'Puffer withdrawalManager',
  parseAbi([
    'struct Withdrawal { uint128 pufETHAmount; uint128 pufETHToETHExchangeRate; address recipient; }',
    'struct WithdrawalBatch { uint64 pufETHToETHExchangeRate; uint88 toBurn; uint96 toTransfer; uint128 withdrawalsClaimed; uint128 amountClaimed; }',
    'function getWithdrawal(uint256 withdrawalIdx) view returns (Withdrawal)',
    'function getBatch(uint256 batchIdx) view returns (WithdrawalBatch)',
    'function getFinalizedWithdrawalBatch() view returns (uint256)',
    'function BATCH_SIZE() view returns (uint256)',
  ]),
)

/** Requests of pufETH, paid in WETH at the lower of two rates once their whole batch is settled. A paid one is deleted. */
export const pufferWithdrawals = defineWithdrawals({
  id: 'puffer',
  protocolId: 'puffer',
  chainId: 1,
  isBound: true,
  log: {
    address: MANAGER,
    // WithdrawalRequested(uint256 indexed withdrawalIdx, uint256 indexed batchIdx, uint256 pufETHAmount, address indexed recipient)
    topic: '0x18b30bd1409a6a29a2f7518298686a8e7fff748e461a0143a8c772ed29015ece',
    accountAt: 3,
    id: { topic: 1 },
    isCounted: false,
  },
  *requestsOf({ account, candidates, before }) {
    const ids = idsOf(
      candidates.map(({ id }) => id),
      before.map(BigInt),
    )
    const { asked, size, settled } = yield* ask(
      combine({
        asked: each(ids.map(id => manager('getWithdrawal', [id]))),
        size: manager('BATCH_SIZE', []),
        settled: manager('getFinalizedWithdrawalBatch', []),
      }),
    )
    const own = ids.flatMap((id, index) => {
      const one = asked[index]
      return one && isSameAddress(one.recipient, account)
        ? [{ id, ...one, isSettled: id / size <= settled }]
        : []
    })
    const batches = yield* ask(each(own.map(({ id }) => manager('getBatch', [id / size]))))
    const requests = own.map((one, index): WithdrawalRequest => {
      const { id, pufETHAmount: tokenWei, pufETHToETHExchangeRate: rate, isSettled } = one
      const paidRate = min(rate, batches[index]?.pufETHToETHExchangeRate ?? 0n)
      const askedWei = (tokenWei * rate) / WAD
      const paysWei = isSettled ? (tokenWei * paidRate) / WAD : undefined
      return {
        id: String(id),
        tokenId: 'pufeth',
        tokenWei,
        payout: 'WETH',
        askedWei,
        paysWei,
        less: less(askedWei, paysWei, 'rate-at-finalisation'),
        state: isSettled ? 'claimable' : 'pending',
        requestedAtS: namedAtS(candidates, id),
        expected: isSettled ? undefined : { wait: 'operator' },
      }
    })
    return { requests, missing: 0 }
  },
  sources: ['PufferFinance/puffer-contracts:mainnet-contracts/src/PufferWithdrawalManager.sol'],
})
