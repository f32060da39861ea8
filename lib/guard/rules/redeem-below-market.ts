import { deviationBps } from '../../core/bps.ts'
import { DEFAULT_BANDS_BPS } from '../../core/level.ts'
import { marketsOf } from '../../markets/index.ts'
import { factsOf, givenTokens, receivedTokens } from '../lst.ts'
import type { Rule } from '../rule.ts'
import { priceMeasurement } from './price.ts'

/** The protocol is asked for less than the market pays, and often later. */
export const redeemBelowMarket: Rule = {
  id: 'redeem-below-market',
  unit: 'bps',
  appliesTo({ intent, facts: { chainId } }) {
    const [token] = givenTokens(chainId, intent)
    // For another LST it is no way out.
    const isExit = intent.kind === 'redeem' && receivedTokens(chainId, intent).length === 0
    return isExit && token !== undefined && marketsOf(token.id, chainId).length > 0
  },
  measure({ intent, facts }) {
    const [token] = givenTokens(facts.chainId, intent)
    if (!token) return undefined
    const { exchangeRateWad, marketRateWad } = factsOf(facts, token) ?? {}
    const moreBps =
      exchangeRateWad && marketRateWad ? deviationBps(marketRateWad, exchangeRateWad) : undefined
    return priceMeasurement(facts, token, undefined, moreBps)
  },
  thresholds: DEFAULT_BANDS_BPS,
  source: 'The bands of a sale: what is missed is the same money.',
}
