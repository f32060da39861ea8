import type { Bands } from '../../core/level.ts'
import type { History } from '../history/history.ts'
import { median } from './median.ts'

/** Makes the median distance of normal noise its standard deviation. */
const MAD_TO_SIGMA = 1.4826
const SIGMAS = 3
/** A day of five-minute reads: before that nothing is known to be normal. */
const ENOUGH = 288

/**
 * Bands whose notice begins beyond the token's own noise of the last week: the median and three deviations beneath,
 * when that is more than the usual start. Never beyond where caution begins. Section 7.3 of the peg evidence.
 */
export function withNormalNotice(bands: Bands, { fine }: History): Bands {
  if (fine.length < ENOUGH) return bands
  const discounts = fine.map(({ mean }) => -mean)
  const middle = median(discounts) ?? 0
  const distance = median(discounts.map(discount => Math.abs(discount - middle))) ?? 0
  const beyondNoise = middle + SIGMAS * MAD_TO_SIGMA * distance
  return { ...bands, notice: Math.min(bands.caution, Math.max(bands.notice, beyondNoise)) }
}
