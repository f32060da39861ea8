import { parseAbi } from 'viem'
import { isSameAddress } from '../../core/address.ts'
import { ask } from '../../core/inquiry.ts'
import { DAY_S, type UnixS } from '../../core/time.ts'
import type { Queue } from '../defineProtocol.ts'
import { lido } from '../lido.ts'
import { combine, optional } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { idsOf, less } from './terms.ts'
import { viewsOf } from './view.ts'

const queue = viewsOf(
  1,
  '0x889edC2eDab5f40e902b864aD4d7AdE8E412F9B1',
  'Lido withdrawalQueue',
  parseAbi([
    'struct Status { uint256 amountOfStETH; uint256 amountOfShares; address owner; uint256 timestamp; bool isFinalized; bool isClaimed; }',
    'function getWithdrawalRequests(address owner) view returns (uint256[])',
    'function getWithdrawalStatus(uint256[] requestIds) view returns (Status[])',
    'function getLastCheckpointIndex() view returns (uint256)',
    'function findCheckpointHints(uint256[] requestIds, uint256 firstIndex, uint256 lastIndex) view returns (uint256[])',
    'function getClaimableEther(uint256[] requestIds, uint256[] hints) view returns (uint256[])',
  ]),
)
const NO_LINE = { calls: () => [], parse: (): Queue => ({}) }
/** What the next report may pay out, how much waits, bunker mode: it only says when, so it may be missing. */
const line = optional(lido.tokens.steth?.queue ?? NO_LINE)

/**
 * Requests of stETH and wstETH, both counted in stETH. What was finalised can be claimed at once: a pause holds new
 * requests and finalisation, not claims. A request that was the account's and is now another's has followed its NFT.
 */
export const lidoWithdrawals = defineWithdrawals({
  id: 'lido',
  protocolId: 'lido',
  chainId: 1,
  claimUrl: 'https://stake.lido.fi/withdrawals/claim',
  *requestsOf({ account, before }) {
    const first = yield* ask(
      combine({
        open: queue('getWithdrawalRequests', [account]),
        lastIndex: queue('getLastCheckpointIndex', []),
        line,
        now: momentOn(1),
      }),
    )
    // Hints are asked for in the order of the ids.
    const ids = idsOf(first.open, before.map(BigInt))
    if (ids.length === 0) return { requests: [], missing: 0 }
    const found = (yield* ask(queue('getWithdrawalStatus', [ids]))).map((status, index) => ({
      ...status,
      id: ids[index] ?? 0n,
    }))
    const own = found.filter(({ owner }) => isSameAddress(owner, account))
    const ready = own.filter(({ isFinalized, isClaimed }) => isFinalized && !isClaimed).map(({ id }) => id)
    const pays = yield* claimableOf(ready, first.lastIndex)
    const requests = own.map((status): WithdrawalRequest => {
      const { id, amountOfStETH, timestamp, isFinalized, isClaimed } = status
      const paysWei = pays.get(id)
      return {
        id: String(id),
        tokenId: 'steth',
        tokenWei: amountOfStETH,
        payout: 'ETH',
        askedWei: amountOfStETH,
        paysWei,
        less: less(amountOfStETH, paysWei, 'rate-at-finalisation'),
        state: isClaimed ? 'claimed' : isFinalized ? 'claimable' : 'pending',
        requestedAtS: Number(timestamp),
        expected: isFinalized ? undefined : expectedOf(first.line, first.now.timestampS),
      }
    })
    return { requests, missing: 0 }
  },
  sources: ['lidofinance/core:contracts/0.8.9/WithdrawalQueueBase.sol'],
})

/** What a claim pays now, by id. */
function* claimableOf(ids: readonly bigint[], lastIndex: bigint) {
  if (ids.length === 0) return new Map<bigint, bigint>()
  const hints = yield* ask(queue('findCheckpointHints', [ids, 1n, lastIndex]))
  const amounts = yield* ask(queue('getClaimableEther', [ids, hints]))
  return new Map(ids.map((id, index) => [id, amounts[index] ?? 0n]))
}

/** A report comes once a frame of 225 epochs of 32 slots of 12 s, usually within half an hour of its slot. */
const REPORT_LATE_S = 1_800

/**
 * When all that waits is covered by what the next report may pay out: that report or, for a request shortly before
 * it, the next. Else validators must leave first, and no date is given; nor in bunker mode.
 * Source: the method of lidofinance/withdrawals-api.
 */
function expectedOf(line: Queue | undefined, nowS: UnixS): WithdrawalRequest['expected'] {
  if (!line) return undefined
  const { freeWei, waitingWei, isBunker } = line
  if (isBunker !== false) return { wait: 'bunker' }
  if (freeWei === undefined || waitingWei === undefined) return undefined
  if (freeWei < waitingWei) return { wait: 'exits' }
  return { fromS: nowS, toS: nowS + 2 * DAY_S + REPORT_LATE_S, wait: 'report' }
}
