import { type PriceCurve, priceCurve } from '../../finance/exits/priceCurve.ts'
import { APP_URLS, SWAP_GAS } from '../../markets/apps.ts'
import type { ExitWay } from '../../messaging/schemas/exits.ts'
import type { MarketPlan } from './exitsPlan.ts'
import { errorOf, gasCost, knownOf, type Told } from './told.ts'

const IN_PLACE = { from: 'atOnce', to: 'atOnce' }
export const AT_ONCE = { fromS: 0, toS: 0, ...IN_PLACE }

/** What a market answered, size by size; a size that it does not take is left out. */
export function curveOf({ sizes }: MarketPlan, told: Told): PriceCurve {
  return priceCurve(
    sizes.flatMap(({ sellWei, quote }) => {
      const receiveWei = knownOf(quote, told)
      return receiveWei === undefined ? [] : [{ sellWei, receiveWei }]
    }),
  )
}

/** One venue as a way out: what it pays for the amount, and its curve. */
export function marketWay(plan: MarketPlan, amountWei: bigint, told: Told): ExitWay {
  const { market, check, sizes } = plan
  const { id, name, kind } = market
  const mismatch = errorOf(check, told)
  const quotes = mismatch ? [] : curveOf(plan, told)
  const last = quotes.at(-1)
  const isWhole = last?.sellWei === amountWei
  const url = APP_URLS[kind]
  const gasWei = gasCost(SWAP_GAS[kind], told)
  const error = mismatch ?? errorOf(sizes.at(-1)?.quote, told)
  return {
    id,
    kind: 'market',
    name,
    wait: AT_ONCE,
    ...(url && { url }),
    ...(gasWei !== undefined && { gasWei }),
    ...(last && { quotes: [...quotes] }),
    ...(last && isWhole ? { receiveWei: last.receiveWei } : { blocked: last ? 'tooLarge' : 'unread' }),
    ...(error && { error }),
  }
}
