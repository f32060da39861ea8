import type { Bands } from '@/lib/core/level'

/** Within this the market is said to be at the rate. */
export const AT_RATE_BPS = 10

/**
 * Where a deviation stands on the gauge, in per cent of its width: 50 is the exchange rate. The ends lie a third
 * beyond caution, so that both ticks are seen; what is farther stands at the end.
 */
export function gaugePlace(bps: number, bands: Bands): number {
  const end = (bands.caution * 4) / 3
  const share = Math.max(-1, Math.min(1, bps / end))
  return 50 + share * 47
}

export type Tone = 'rate' | 'discount' | 'premium' | 'danger'

export function toneOf(bps: number, bands: Bands): Tone {
  if (Math.abs(bps) < AT_RATE_BPS) return 'rate'
  if (bps > 0) return 'premium'
  return -bps >= bands.danger ? 'danger' : 'discount'
}
