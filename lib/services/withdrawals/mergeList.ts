import type { ErrorInfo } from '../../core/appError.ts'
import type { UnixS } from '../../core/time.ts'
import { DAY_S } from '../../core/time.ts'
import type { RequestList, StoredRequest } from '../../messaging/schemas/withdrawals.ts'
import type { Found } from '../../protocols/withdrawals/defineWithdrawals.ts'
import { less } from '../../protocols/withdrawals/terms.ts'

/** A claim stays in the list for so long, so that it can be seen that it was paid. */
const CLAIMED_FOR_S = 30 * DAY_S

export type Heard =
  | { found: Found; asOfS: UnixS; block: bigint | undefined; isBound: boolean }
  | { error: ErrorInfo }

/**
 * A list after a reading. One that failed keeps what was known, with the reason. A request that was paid keeps what
 * was known of it, as contracts forget it; where requests cannot be given away, one that could be claimed, or had
 * nothing but a time to wait for, and is gone was paid; any other that is gone went to another account. Pure.
 */
export function mergeList(before: RequestList, heard: Heard, nowS: UnixS): RequestList {
  if ('error' in heard) return { ...before, error: heard.error }
  const { found, asOfS, block, isBound } = heard
  const old = new Map(before.requests.map(request => [request.id, request]))
  const now = found.requests.map((request): StoredRequest => {
    const last = old.get(request.id)
    // An id that was paid and is open again is another request.
    const earlier = last?.state === 'claimed' && request.state !== 'claimed' ? undefined : last
    const { toldAtS } = earlier ?? {}
    const askedWei = request.askedWei ?? earlier?.askedWei
    if (request.state === 'claimed') return closed({ ...earlier, ...known(request), askedWei }, nowS)
    return {
      ...request,
      requestedAtS: request.requestedAtS ?? earlier?.requestedAtS,
      askedWei,
      // Of a contract that writes what it pays over what was asked for.
      less: request.less ?? less(askedWei, request.paysWei, 'rate-at-finalisation'),
      toldAtS,
    }
  })
  const isHere = new Set(now.map(({ id }) => id))
  const gone = before.requests
    .filter(
      one => !isHere.has(one.id) && (one.state === 'claimed' || (isBound && couldBeClaimed(one, asOfS))),
    )
    .map(request => closed(request, nowS))
  const { error: _over, searchedBackToS: _searched, ...rest } = before
  return {
    ...rest,
    asOfS,
    ...(block !== undefined && { block }),
    missing: found.missing,
    requests: [...now, ...gone].filter(({ closedAtS }) => !closedAtS || nowS - closedAtS < CLAIMED_FOR_S),
  }
}

function couldBeClaimed({ state, expected }: StoredRequest, atS: UnixS): boolean {
  return state === 'claimable' || (expected?.wait === 'delay' && (expected.fromS ?? atS) < atS)
}

function closed(request: StoredRequest, nowS: UnixS): StoredRequest {
  return { ...request, state: 'claimed', expected: undefined, closedAtS: request.closedAtS ?? nowS }
}

/** Without the keys of which nothing is known. */
function known<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
}
