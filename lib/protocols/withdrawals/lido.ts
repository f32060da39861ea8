import { parseAbi } from '../../core/abi.ts'
import { isSameAddress } from '../../core/address.ts'
import { ask, type Inquiry } from '../../core/inquiry.ts'
import type { UnixS } from '../../core/time.ts'
import { lidoWaits } from '../../finance/exits/lidoWaits.ts'
import type { Queue, Timing } from '../defineProtocol.ts'
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
const NONE = { calls: () => [], parse: (): Queue & Timing => ({}) }
/** How the queue stands: it only says when, so it may be missing. */
const line = combine({
  queue: optional(lido.tokens.steth?.queue ?? NONE),
  timing: optional(lido.tokens.steth?.timing ?? NONE),
})
/** Requests in front are added up one by one, so many of them. */
const MOST_AHEAD = 300

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
    const waiting = own.filter(({ isFinalized }) => !isFinalized).map(({ id }) => id)
    const upTo = yield* placesOf(waiting, first.line.queue)
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
        expected: isFinalized
          ? undefined
          : expectedOf(first.line, status, upTo.get(id), first.now.timestampS),
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

/** For each waiting id, what has to be paid up to and including it; not for those behind too many others. */
function* placesOf(waiting: readonly bigint[], queued: Queue | undefined): Inquiry<Map<bigint, bigint>> {
  const last = queued?.lastFinalizedRequestId
  const until = waiting.at(-1)
  if (last === undefined || until === undefined) return new Map()
  const length = Math.min(Number(until - last), MOST_AHEAD)
  const ids = Array.from({ length }, (_, index) => last + 1n + BigInt(index))
  const statuses = yield* ask(queue('getWithdrawalStatus', [ids]))
  let sum = 0n
  const upTo = new Map<bigint, bigint>()
  for (const [index, { amountOfStETH }] of statuses.entries()) {
    sum += amountOfStETH
    upTo.set(ids[index] ?? 0n, sum)
  }
  return upTo
}

interface Line {
  queue: Queue | undefined
  timing: Timing | undefined
}

/**
 * When a request is paid by its place: by the next report where the ether in front of validators suffices. Else from
 * the next report to when validators have left, at its worst; a place that is not known is taken for the last. Nothing
 * is promised in bunker mode.
 */
function expectedOf(
  { queue: queued, timing }: Line,
  { amountOfStETH: amountWei, timestamp }: { amountOfStETH: bigint; timestamp: bigint },
  upToWei: bigint | undefined,
  nowS: UnixS,
): WithdrawalRequest['expected'] {
  const { freeWei, waitingWei, isBunker } = queued ?? {}
  if (freeWei === undefined || waitingWei === undefined || isBunker === undefined) return undefined
  const frameStartS = timing?.frameStartS === undefined ? undefined : Number(timing.frameStartS)
  const aheadWei = (upToWei ?? waitingWei) - amountWei
  const askedAtS = Number(timestamp)
  const waits = lidoWaits({ waitingWei: aheadWei, freeWei, isBunker, frameStartS, nowS, askedAtS }, amountWei)
  if (!waits) return { wait: 'bunker' }
  const { coveredWei, covered, beyond } = waits
  const fromS = nowS + covered.fromS
  if (coveredWei >= amountWei && covered.toS !== undefined)
    return { fromS, toS: nowS + covered.toS, wait: 'report' }
  return { fromS, ...(beyond.toS !== undefined && { toS: nowS + beyond.toS }), wait: 'exits' }
}
