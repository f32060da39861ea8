import { CHAINS } from '../../chains/index.ts'
import { type ErrorInfo, toErrorInfo } from '../../core/appError.ts'
import { HOUR_S, type UnixS } from '../../core/time.ts'
import type { Accounts } from '../../messaging/schemas/accounts.ts'
import type { Alerts } from '../../messaging/schemas/alerts.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { LogSearch, RequestList, Withdrawals } from '../../messaging/schemas/withdrawals.ts'
import type { Withdrawals as Protocol } from '../../protocols/withdrawals/defineWithdrawals.ts'
import { WITHDRAWALS } from '../../protocols/withdrawals/index.ts'
import { runInquiries } from '../ask/runInquiries.ts'
import { headOf, timeOf } from '../rewards/blockTime.ts'
import type { RewardsIo } from '../rewards/rewardsIo.ts'
import { type Heard, mergeList } from './mergeList.ts'
import { newlyClaimable, withClaims } from './newlyClaimable.ts'
import { searchLogs } from './searchLogs.ts'

export interface WithdrawalsIo extends RewardsIo {
  settings: { get(): Promise<Settings> }
  accounts: { get(): Promise<Accounts> }
  alerts: { update(change: (alerts: Alerts) => Alerts): Promise<Alerts> }
  withdrawals: {
    get(): Promise<Withdrawals>
    update(change: (before: Withdrawals) => Withdrawals): Promise<Withdrawals>
  }
}

interface Plan {
  protocol: Protocol
  key: string
  before: RequestList
  search: LogSearch | undefined
}

/** Where nothing counts an account's requests, its logs are looked through so often. */
const SEARCH_EVERY_S = HOUR_S

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
    searched.map(async read => withTimes(io, second.get(read.key)?.list ?? read.list)),
  )
  const ready = lists.flatMap((list, index) =>
    newlyClaimable(plans[index]?.before ?? list, list).map(request => ({ list, request })),
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

/** Every list that is to be read, as it is known; those of accounts and chains that are gone are forgotten. */
function plansOf({ chainsOn }: Settings, { watched }: Accounts, stored: Withdrawals): Plan[] {
  const isOn = (chainId: number) =>
    chainsOn[chainId] ?? CHAINS.find(({ id }) => id === chainId)?.isOnByDefault ?? false
  return watched.flatMap(({ address: account }) =>
    WITHDRAWALS.filter(({ chainId }) => isOn(chainId)).map(protocol => {
      const { id: withdrawalsId, protocolId, chainId, claimUrl } = protocol
      const known = stored.lists.find(
        list => list.withdrawalsId === withdrawalsId && list.chainId === chainId && list.account === account,
      )
      const blank = { withdrawalsId, protocolId, chainId, account, asOfS: 0, requests: [], missing: 0 }
      const key = `${withdrawalsId}-${chainId}-${account}`
      return {
        protocol,
        key,
        before: known ?? { ...blank, ...(claimUrl && { claimUrl }) },
        search: stored.searches[key],
      }
    }),
  )
}

type Read = Plan & { list: RequestList }

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

/** Searches the logs when there is reason to; a search that fails leaves what was read, with the reason. */
async function search<R extends Read>(io: WithdrawalsIo, read: R, nowS: UnixS) {
  const { protocol, list, search: before } = read
  const { log, chainId } = protocol
  const isDue = log?.isCounted ? list.missing > 0 : nowS - (before?.searchedAtS ?? 0) >= SEARCH_EVERY_S
  if (!log || list.error || !isDue) return { ...read, isWider: false }
  try {
    const at = await searchLogs(io, chainId, list.account, log, before, list.missing)
    const isWider = at.candidates.length > (before?.candidates.length ?? 0)
    return { ...read, search: at, isWider }
  } catch (error) {
    return { ...read, list: { ...list, error: toErrorInfo(error) }, isWider: false }
  }
}

/** The times of requests whose contract keeps the block; without an answer they stay unknown. */
async function withTimes(io: WithdrawalsIo, list: RequestList): Promise<RequestList> {
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
