import { toErrorInfo } from '../../core/appError.ts'
import { HOUR_S, type UnixS } from '../../core/time.ts'
import type { LogSearch, RequestList } from '../../messaging/schemas/withdrawals.ts'
import { headOf, timeOf } from '../rewards/blockTime.ts'
import type { RewardsIo } from '../rewards/rewardsIo.ts'
import type { Plan } from './plansOf.ts'
import { searchLogs } from './searchLogs.ts'

/** Where nothing counts an account's requests, its logs are looked through so often. */
const SEARCH_EVERY_S = HOUR_S

/**
 * Searches the logs when there is reason to. A search that fails leaves what was read, with the reason beside it until
 * one succeeds, and is not tried again at once.
 */
export async function search<R extends Plan & { list: RequestList }>(io: RewardsIo, read: R, nowS: UnixS) {
  const { protocol, list, search: before } = read
  const { log, chainId } = protocol
  if (!log || list.error || (log.isCounted && list.missing === 0)) return { ...read, isWider: false }
  const isRested = !before || nowS - before.searchedAtS >= SEARCH_EVERY_S
  // What is known to be there is looked for at every reading, unless the endpoint gives no logs.
  if (!isRested && (before.error || !log.isCounted))
    return { ...read, list: withSearch(list, before), isWider: false }
  try {
    const at = await searchLogs(io, chainId, list.account, log, before, list.missing)
    const isWider = at.candidates.length > (before?.candidates.length ?? 0)
    return { ...read, search: at, list: withSearch(list, at), isWider }
  } catch (error) {
    const at: LogSearch = { candidates: [], ...before, searchedAtS: nowS, error: toErrorInfo(error) }
    return { ...read, search: at, list: withSearch(list, at), isWider: false }
  }
}

/** What a search says of a list: why it failed, and how far it came. */
function withSearch(list: RequestList, { error, backToS }: LogSearch): RequestList {
  return { ...list, ...(error && { error }), searchedBackToS: backToS }
}

/** The times of requests whose contract keeps the block; without an answer they stay unknown. */
export async function withTimes(io: RewardsIo, list: RequestList): Promise<RequestList> {
  const isTimeless = (one: RequestList['requests'][number]) =>
    one.requestedAtS === undefined && one.requestedBlock !== undefined
  if (!list.requests.some(isTimeless)) return list
  try {
    const head = await headOf(io, list.chainId)
    const requests = []
    for (const one of list.requests) {
      if (!isTimeless(one)) requests.push(one)
      else {
        const { timestampS } = await timeOf(io, list.chainId, Number(one.requestedBlock), head)
        requests.push({ ...one, requestedAtS: timestampS })
      }
    }
    return { ...list, requests }
  } catch (error) {
    return { ...list, error: toErrorInfo(error) }
  }
}
