import type { Bands } from '@/lib/core/level'
import { DAY_S } from '@/lib/core/time'

/** How thresholds of one unit are typed. */
export interface BandsScale {
  /** One of what is typed, in what is kept. */
  step: number
  /** Decimals that may be typed. */
  decimals: 0 | 2
  /** Less is worse: the thresholds fall from notice to danger. */
  isFalling: boolean
}

export const BANDS_SCALES = {
  bps: { step: 1, decimals: 0, isFalling: false },
  seconds: { step: DAY_S, decimals: 0, isFalling: false },
  'health-factor': { step: 1, decimals: 2, isFalling: true },
} satisfies Record<string, BandsScale>

const PATTERNS = { 0: /^\d{1,7}$/, 2: /^\d{1,7}(\.\d{1,2})?$/ }

/**
 * Three typed thresholds as bands; undefined unless they are numbers above zero that rise, or fall where less is worse.
 * Danger may equal caution: then there is no caution.
 */
export function parseBands(
  draft: Record<keyof Bands, string>,
  { step, decimals, isFalling }: BandsScale = BANDS_SCALES.bps,
): Bands | undefined {
  const read = (text: string) => (PATTERNS[decimals].test(text.trim()) ? Number(text) * step : Number.NaN)
  const bands = { notice: read(draft.notice), caution: read(draft.caution), danger: read(draft.danger) }
  const { notice, caution, danger } = bands
  const isInOrder = isFalling
    ? danger > 0 && danger <= caution && caution < notice
    : notice > 0 && notice < caution && caution <= danger
  return isInOrder ? bands : undefined
}

/** A threshold as it is typed. */
export function typedBand(value: number, { step }: BandsScale): string {
  return String(value / step)
}
