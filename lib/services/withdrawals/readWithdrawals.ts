import type { ErrorInfo } from '../../core/appError.ts'
import type { UnixS } from '../../core/time.ts'
import type { Accounts } from '../../messaging/schemas/accounts.ts'
import type { Alerts } from '../../messaging/schemas/alerts.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { RequestList, Withdrawals } from '../../messaging/schemas/withdrawals.ts'
import { runInquiries } from '../ask/runInquiries.ts'
import type { RewardsIo } from '../rewards/rewardsIo.ts'
import { search, withTimes } from './complete.ts'
import { type Heard, mergeList } from './mergeList.ts'
import { newlyClaimable, withClaims } from './newlyClaimable.ts'
import { type Plan, plansOf } from './plansOf.ts'

export interface WithdrawalsIo extends RewardsIo {
  settings: { get(): Promise<Settings> }
  accounts: { get(): Promise<Accounts> }
  alerts: { update(change: (alerts: Alerts) => Alerts): Promise<Alerts> }
  withdrawals: {
    get(): Promise<Withdrawals>
    update(change: (before: Withdrawals) => Withdrawals): Promise<Withdrawals>
  }
}

/**
 * Reads the requests of every watched account at every protocol, whatever it holds: a request outlives its balance.
 * A round is one multicall a chain for all of them. Then logs are searched for requests that no contract lists, and
 * what was found is read too. What becomes claimable is put on the list of due notifications, then all is stored: a
 * worker that dies between the two finds the notification due already.
 */
export async function readWithdrawals(io: WithdrawalsIo): Promise<void> {
  const nowS = io.clock.nowS()
  const [settings, accounts, stored] = await Promise.all([
    io.settings.get(),
    io.accounts.get(),
    io.withdrawals.get(),
  ])
  const plans = plansOf(settings, accounts, stored)
  const first = await readAll(io, plans, nowS)
  const searched = await Promise.all(first.map(read => search(io, read, nowS)))
  const again = searched.filter(({ isWider }) => isWider)
  const second = new Map((await readAll(io, again, nowS)).map(read => [read.key, read]))
  const lists = await Promise.all(
    searched.map(async read => withTimes(io, withSecond(read.list, second.get(read.key)?.list))),
  )
  // Of an account that only a page told of, nothing is told.
  const own = new Set(accounts.watched.filter(one => one.isConfirmed).map(({ address }) => address))
  const ready = lists.flatMap((list, index) =>
    own.has(list.account)
      ? newlyClaimable(plans[index]?.before ?? list, list).map(request => ({ list, request }))
      : [],
  )
  if (ready.length > 0) await io.alerts.update(alerts => withClaims(alerts, ready, settings, nowS))
  const told = new Set(ready.map(({ request }) => request))
  await io.withdrawals.update(() => ({
    readAtS: nowS,
    lists: lists.map(list => ({
      ...list,
      requests: list.requests.map(one => (told.has(one) ? { ...one, toldAtS: nowS } : one)),
    })),
    searches: Object.fromEntries(searched.flatMap(({ key, search: at }) => (at ? [[key, at]] : []))),
  }))
}

async function readAll<P extends Plan>(
  io: WithdrawalsIo,
  plans: readonly P[],
  nowS: UnixS,
): Promise<(P & { list: RequestList })[]> {
  const { outcomes, chains } = await runInquiries(
    io.rpc,
    plans.map(({ protocol, before, search: at }) =>
      protocol.requestsOf({
        account: before.account,
        candidates: at?.candidates ?? [],
        before: before.requests.filter(({ state }) => state !== 'claimed').map(({ id }) => id),
      }),
    ),
  )
  return plans.map((plan, index) => {
    const outcome = outcomes[index]
    const chain = chains.get(plan.protocol.chainId)
    const answer = chain && 'answer' in chain ? chain.answer : undefined
    const heard: Heard =
      outcome && 'value' in outcome
        ? {
            found: outcome.value,
            asOfS: answer?.timestampS ?? nowS,
            block: answer?.block,
            isBound: plan.protocol.isBound ?? false,
          }
        : { error: outcome?.error ?? UNASKED }
    return { ...plan, list: mergeList(plan.before, heard, nowS) }
  })
}

const UNASKED: ErrorInfo = { name: 'ReadingError', shortMessage: 'not asked', retryable: true }

/** The reading after a search says what there is; how far the search came is kept. */
function withSecond(first: RequestList, second: RequestList | undefined): RequestList {
  return second ? { ...second, searchedBackToS: first.searchedBackToS } : first
}
