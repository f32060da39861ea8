import { parseAbi } from '../../core/abi.ts'
import { isSameAddress } from '../../core/address.ts'
import { ask } from '../../core/inquiry.ts'
import type { Reading } from '../../core/reading.ts'
import { combine, optional } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { idsOf, timeOfBlock } from './terms.ts'
import { each, viewsOf } from './view.ts'

const MANAGER = '0x38fDF7b489316e03eD8754ad339cb5c4483FDcf9'
interface Asked {
  requester: `0x${string}`
  mETHLocked: bigint
  ethRequested: bigint
  blockNumber: bigint
}
const manager = viewsOf(
  1,
  MANAGER,
  'mETH unstakeRequestsManager',
  parseAbi([
    'struct UnstakeRequest { uint64 blockNumber; address requester; uint128 id; uint128 mETHLocked; uint128 ethRequested; uint128 cumulativeETHRequested; }',
    'function requestByID(uint256 requestID) view returns (UnstakeRequest)',
    'function requestInfo(uint256 requestID) view returns (bool isFinalized, uint256 claimableAmount)',
    'function numberOfBlocksToFinalize() view returns (uint256)',
  ]),
)
const pauser = viewsOf(
  1,
  '0x29Ab878aEd032e2e2c86FF4A9a9B05e3276cf1f8',
  'mETH pauser',
  parseAbi(['function isUnstakeRequestsAndClaimsPaused() view returns (bool)']),
)

/** Requests of mETH. The amount is settled when they are made; they need a number of blocks in a report, and ether. */
export const mantleWithdrawals = defineWithdrawals({
  id: 'mantle-meth',
  protocolId: 'mantle',
  chainId: 1,
  isBound: true,
  log: {
    address: MANAGER,
    // UnstakeRequestCreated(uint256 indexed id, address indexed requester, uint256, uint256, uint256, uint256)
    topic: '0xed5afdabca1838de7f5496f997e6e788ad3207f6299f64700e63435813b7ade4',
    accountAt: 2,
    id: { topic: 1 },
    isCounted: false,
  },
  *requestsOf({ account, candidates, before }) {
    const ids = idsOf(
      candidates.map(({ id }) => id),
      before.map(BigInt),
    )
    const { asked, delay, isPaused, now } = yield* ask(
      combine({
        // A request that was cancelled is no longer in the list: the call reverts.
        asked: each(ids.map((id): Reading<Asked | undefined> => optional(manager('requestByID', [id])))),
        delay: manager('numberOfBlocksToFinalize', []),
        isPaused: pauser('isUnstakeRequestsAndClaimsPaused', []),
        now: momentOn(1),
      }),
    )
    const own = ids.flatMap((id, index) => {
      const one = asked[index]
      return one && isSameAddress(one.requester, account) ? [{ id, ...one }] : []
    })
    const infos = yield* ask(each(own.map(({ id }) => manager('requestInfo', [id]))))
    const requests = own.map(({ id, mETHLocked, ethRequested, blockNumber }, index): WithdrawalRequest => {
      const [isFinal = false, filled = 0n] = infos[index] ?? []
      const isClaimable = isFinal && filled >= ethRequested && !isPaused
      return {
        id: String(id),
        tokenId: 'meth',
        tokenWei: mETHLocked,
        payout: 'ETH',
        askedWei: ethRequested,
        paysWei: ethRequested,
        state: isClaimable ? 'claimable' : isFinal ? 'finalised' : 'pending',
        requestedBlock: blockNumber,
        expected: isClaimable
          ? undefined
          : isFinal
            ? { wait: isPaused ? 'paused' : 'liquidity' }
            : { fromS: timeOfBlock(blockNumber + delay, now), wait: 'delay' },
      }
    })
    return { requests, missing: 0 }
  },
  sources: ['mantle-lsp/contracts:src/UnstakeRequestsManager.sol'],
})
