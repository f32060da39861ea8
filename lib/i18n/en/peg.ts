import { pegReasons } from './pegReasons.ts'

export const peg = {
  atRate: 'at the rate',
  discount: 'discount',
  premium: 'premium',
  /** Read aloud for the gauge. */
  gaugeAtRate: 'Market at the exchange rate',
  gaugeDiscount: 'Market {percent} under the exchange rate, {level}',
  gaugePremium: 'Market {percent} over the exchange rate',
  overlays: {
    thin: 'thin market',
    stale: 'data out of date',
    disputed: 'sources disagree',
    unknown: 'not known',
  },
  /** By key of PegState.reason. */
  reasons: pegReasons,
}
