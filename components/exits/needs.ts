import { DAY_S } from '@/lib/core/time'

/** The stops of the slider: within how many seconds the money is needed. Undefined: no hurry. */
export const NEEDS_S: readonly (number | undefined)[] = [
  0,
  DAY_S,
  3 * DAY_S,
  7 * DAY_S,
  14 * DAY_S,
  30 * DAY_S,
  60 * DAY_S,
  undefined,
]

export const NO_HURRY = NEEDS_S.length - 1
