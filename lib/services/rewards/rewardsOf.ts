import { toErrorInfo } from '../../core/appError.ts'
import { failed, type Loadable, ready } from '../../core/loadable.ts'
import { DAY_S, type UnixS } from '../../core/time.ts'
import { totalOf } from '../../finance/rewards/rewards.ts'
import { tableKey } from '../../finance/rewards/table.ts'
import type { Position } from '../../messaging/schemas/snapshot.ts'
import { timeOf } from './blockTime.ts'
import { type Bound, boundOf } from './bounds.ts'
import { accrualsSince, holdingsSince, type Place, UnexplainedSharesError } from './fromHistory.ts'
import { growthRay } from './growthRay.ts'
import { type Present, presentOf } from './present.ts'
import { ArchiveRefusedError } from './rateAt.ts'
import { isLogRefusal, isPassing } from './readLogs.ts'
import type { RewardsIo } from './rewardsIo.ts'
import { isToldByLogs, scanDown, scanUp } from './scan.ts'
import { see, sinceSeen } from './sinceSeen.ts'

export type { RewardsIo } from './rewardsIo.ts'

export type RewardPeriods = Position['rewardsWei']

interface Question extends Place {
  nowS: UnixS
}

/** How far one call goes back in a chain's logs: the next goes on from there. */
const STEPS = 200

/**
 * What a position earned in the last 24 h, 7 d, 30 d, year and in all, in wei of the underlying, rounded down, negative
 * when slashed: from the chain's own history, else from what Mooring saw itself. Never throws: a failure is a value.
 * A period whose logs are still being read is `loading`; asked again, it goes on where it stopped.
 */
export async function rewardsOf(io: RewardsIo, question: Question): Promise<RewardPeriods> {
  const { account, token, chainId, nowS } = question
  if (!growthRay(token))
    return { ...same(ready(0n, { asOfS: nowS, source: `${token.symbol}: no accrual` }), nowS), basis: 'none' }
  try {
    const present = await presentOf(io, account, token, chainId)
    if (!present.isEarning)
      return {
        ...same(ready(0n, { asOfS: present.head.timestampS, source: sourceOf(question) }), nowS),
        basis: 'account-does-not-earn',
      }
    const samples = await see(io, tableKey(account, token.id, chainId), present)
    const told = await fromLogs(io, question, present)
    return told ?? sinceSeen(samples, sourceOf(question), nowS)
  } catch (error) {
    return { ...same(failed(toErrorInfo(error)), nowS), basis: 'since-first-seen' }
  }
}

/** Undefined where the chain's history cannot be read, or does not tell what this token's holders have. */
async function fromLogs(
  io: RewardsIo,
  question: Question,
  present: Present,
): Promise<RewardPeriods | undefined> {
  const { account, token, chainId, nowS } = question
  const refusalKey = `logs-${chainId}`
  const refusal = await io.rewardsHistory.get('refusals', refusalKey)
  if (!isToldByLogs(token.id, chainId) || (refusal && refusal.untilS > nowS)) return undefined
  try {
    await scanUp(io, account, chainId, present.head)
    const d1 = await inDays(io, question, present, 1)
    return { d1, ...(await longer(io, question, present)) }
  } catch (error) {
    if (isLogRefusal(error)) {
      const refused = { untilS: nowS + DAY_S, reason: error.shortMessage }
      if (!isPassing(error)) await io.rewardsHistory.update('refusals', refusalKey, () => refused)
      return undefined
    }
    if (error instanceof ArchiveRefusedError || error instanceof UnexplainedSharesError) return undefined
    throw error
  }
}

/** Each for itself: an endpoint may know the last week and refuse the last month. */
async function longer(io: RewardsIo, question: Question, present: Present) {
  const d7 = await settled(() => inDays(io, question, present, 7))
  const d30 = await settled(() => inDays(io, question, present, 30))
  const y1 = await settled(() => inDays(io, question, present, 365))
  const all = await settled(() => sinceFirst(io, question, present))
  const bound = await boundOf(io, question.chainId, 30, question.nowS, present.head)
  const first = all.status === 'ready' ? await firstHeldS(io, question, present) : undefined
  return { d7, d30, y1, all, basis: 'history' as const, sinceS: first ?? bound.wantedS }
}

async function inDays(
  io: RewardsIo,
  question: Question,
  present: Present,
  days: number,
): Promise<Loadable<bigint>> {
  const { account, chainId, nowS } = question
  const bound = await boundOf(io, chainId, days, nowS, present.head)
  const isRead = await scanDown(io, account, chainId, bound.block + 1, STEPS)
  return isRead ? sum(io, question, present, bound) : { status: 'loading' }
}

async function sinceFirst(io: RewardsIo, question: Question, present: Present): Promise<Loadable<bigint>> {
  const { account, chainId, token } = question
  if (!(await scanDown(io, account, chainId, 0, STEPS))) return { status: 'loading' }
  const [start] = await holdingsSince(io, question, present, 0)
  if (start && start.sharesWei > 0n)
    throw new UnexplainedSharesError(`The logs of ${token.symbol} do not explain what is held`)
  return sum(io, question, present, { block: 0, wantedS: 0 })
}

async function firstHeldS(io: RewardsIo, question: Question, present: Present): Promise<UnixS | undefined> {
  const [, first] = await holdingsSince(io, question, present, 0)
  return first && (await timeOf(io, question.chainId, first.at, present.head)).timestampS
}

async function sum(
  io: RewardsIo,
  question: Question,
  present: Present,
  from: Bound,
): Promise<Loadable<bigint>> {
  const rows = await accrualsSince(io, question, present, from)
  const { timestampS, block } = present.head
  return ready(totalOf(rows), { asOfS: timestampS, source: sourceOf(question), block: BigInt(block) })
}

async function settled(work: () => Promise<Loadable<bigint>>): Promise<Loadable<bigint>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UnexplainedSharesError) throw error
    return failed(toErrorInfo(error))
  }
}

function sourceOf({ token }: Question): string {
  const labels = growthRay(token)
    ?.calls()
    .map(({ label }) => label)
  return labels?.at(0) ?? token.symbol
}

function same(value: Loadable<bigint>, nowS: UnixS): RewardPeriods {
  return { d1: value, d7: value, d30: value, y1: value, all: value, basis: 'history', sinceS: nowS }
}
