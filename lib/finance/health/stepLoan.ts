import type { UnixS } from '../../core/time.ts'

export type LoanKind = 'loan-low' | 'loan-stressed'

/** Since when each condition holds. Plain JSON. */
export interface LoanState {
  now?: UnixS | undefined
  stressed?: UnixS | undefined
}

export interface LoanSample {
  atS: UnixS
  /** The weakest loan now, and under the stress of the person's choosing, wad. Undefined: nothing is owed. */
  nowWad: bigint | undefined
  /** Undefined also where no stress was chosen. */
  stressedWad: bigint | undefined
}

export interface LoanEvent {
  kind: LoanKind
  isOver: boolean
}

const WAD = 10n ** 18n
/** Over only when it is so much better, so that a factor that trembles at the limit is told once. */
const BETTER_BY_PERCENT = 3n

/**
 * One look at the loans of an account in one place: what fell below the limit now, and what would be liquidated under
 * the stress. Pure.
 */
export function stepLoan(
  before: LoanState,
  { atS, nowWad, stressedWad }: LoanSample,
  limitWad: bigint,
): { state: LoanState; events: LoanEvent[] } {
  const steps = [
    { key: 'now', kind: 'loan-low', wad: nowWad, limit: limitWad },
    { key: 'stressed', kind: 'loan-stressed', wad: stressedWad, limit: WAD },
  ] as const
  const state: LoanState = {}
  const events: LoanEvent[] = []
  for (const { key, kind, wad, limit } of steps) {
    const since = before[key]
    const isLow = wad !== undefined && wad < (since === undefined ? limit : better(limit))
    if (isLow) state[key] = since ?? atS
    if (isLow !== (since !== undefined)) events.push({ kind, isOver: !isLow })
  }
  return { state, events }
}

const better = (limitWad: bigint) => (limitWad * (100n + BETTER_BY_PERCENT)) / 100n
