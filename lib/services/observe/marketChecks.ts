import { DAY_S, type UnixS } from '../../core/time.ts'
import type { Look } from './look.ts'
import type { Due } from './plan.ts'

type Checks = Readonly<Record<string, UnixS>>

export interface MarketChecks {
  get(): Promise<Checks>
  update(change: (before: Checks) => Record<string, UnixS>): Promise<unknown>
}

/** A contract that was looked at is looked at again after a week; one that failed, each time. */
const TRUSTED_FOR_S = 7 * DAY_S

/** Ids of markets that need no look now. */
export async function checkedLately(checks: Pick<MarketChecks, 'get'>, nowS: UnixS): Promise<Set<string>> {
  const known = Object.entries(await checks.get())
  return new Set(known.filter(([, atS]) => nowS - atS < TRUSTED_FOR_S).map(([id]) => id))
}

export async function withChecked(checks: MarketChecks, dues: Due[], nowS: UnixS): Promise<Due[]> {
  if (dues.length === 0) return dues
  const checked = await checkedLately(checks, nowS)
  return dues.map(due => ({ ...due, checked }))
}

export async function rememberChecked(
  checks: MarketChecks,
  looks: readonly Look[],
  nowS: UnixS,
): Promise<void> {
  const found = looks.flatMap(({ checkedNow }) => checkedNow.map(id => [id, nowS] as const))
  if (found.length > 0) await checks.update(before => ({ ...before, ...Object.fromEntries(found) }))
}
