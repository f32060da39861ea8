import type { Address } from '../core/address.ts'
import type { ErrorInfo } from '../core/appError.ts'
import type { Loadable } from '../core/loadable.ts'
import type { RequestList, StoredRequest, Withdrawals } from '../messaging/schemas/withdrawals.ts'
import { REQUEST_STATES } from '../protocols/withdrawals/defineWithdrawals.ts'

/** One request, and the list it stands in. */
export interface RequestRow {
  key: string
  list: RequestList
  request: StoredRequest
}

export interface RequestRows {
  open: RequestRow[]
  claimed: RequestRow[]
  /** Lists that are old or not complete: what is not shown because of it is not known. */
  incomplete: RequestList[]
}

/** The requests of some accounts over all protocols: what can be claimed first, then what comes next, then the newest. */
export function requestRows({ lists }: Withdrawals, addresses: readonly Address[]): RequestRows {
  const seen = lists.filter(({ account }) => addresses.includes(account))
  const rows = seen
    .flatMap(list =>
      list.requests.map(request => ({
        key: `${list.withdrawalsId}-${list.chainId}-${list.account}-${request.id}`,
        list,
        request,
      })),
    )
    .sort((a, b) => urgency(b) - urgency(a) || newest(b) - newest(a))
  return {
    open: rows.filter(({ request }) => request.state !== 'claimed'),
    claimed: rows.filter(({ request }) => request.state === 'claimed'),
    incomplete: seen.filter(
      ({ error, missing, searchedBackToS }) =>
        error !== undefined || missing > 0 || searchedBackToS !== undefined,
    ),
  }
}

const urgency = ({ request }: RequestRow) =>
  request.state === 'claimed' ? -1 : REQUEST_STATES.indexOf(request.state)
const newest = ({ request }: RequestRow) => request.requestedAtS ?? 0

/** An amount of a request with where it comes from; unknown when its contract does not tell it. */
export function amountOf(list: RequestList, wei: bigint | undefined): Loadable<bigint> {
  if (wei === undefined) return { status: 'error', error: list.error ?? UNTOLD }
  const provenance = { value: wei, asOfS: list.asOfS, source: list.protocolId, block: list.block }
  return list.error
    ? { status: 'stale', error: list.error, ...provenance }
    : { status: 'ready', ...provenance }
}

const UNTOLD: ErrorInfo = {
  name: 'ReadingError',
  shortMessage: 'the contract does not tell',
  retryable: false,
}
