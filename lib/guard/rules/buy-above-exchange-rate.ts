import { deviationBps } from '../../core/bps.ts'
import { DEFAULT_BANDS_BPS } from '../../core/level.ts'
import { marketsOf } from '../../markets/index.ts'
import { execution } from '../execution.ts'
import { factsOf, givenTokens, receivedTokens } from '../lst.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { priceMeasurement } from './price.ts'

/**
 * An LST is bought dearer than it can be minted, or minted dearer than the market sells it. A swap that also
 * gives an LST is judged once, by what it sells.
 */
export const buyAboveExchangeRate: Rule = {
  id: 'buy-above-exchange-rate',
  unit: 'bps',
  appliesTo({ intent, facts }) {
    const { chainId } = facts
    const [token] = receivedTokens(chainId, intent)
    if (!token || givenTokens(chainId, intent).length > 0) return false
    // What no market here sells cannot be bought cheaper than it is minted.
    return intent.kind === 'swap' || (intent.kind === 'deposit' && marketsOf(token.id, chainId).length > 0)
  },
  measure(context) {
    const [token] = receivedTokens(context.facts.chainId, context.intent)
    if (!token) return undefined
    if (context.intent.kind === 'deposit')
      return priceMeasurement(context.facts, token, undefined, cheaperOnMarketBps(context))
    const found = execution(context)
    return priceMeasurement(context.facts, token, found, found && -found.bps)
  },
  thresholds: DEFAULT_BANDS_BPS,
  source: 'The same bands as for selling: the loss is the same.',
}

/** How much more the market gives for the same money than the mint does. Negative when it gives less. */
function cheaperOnMarketBps({ intent, facts }: RuleContext): number | undefined {
  const [token] = receivedTokens(facts.chainId, intent)
  const known = token && factsOf(facts, token)
  if (!known?.exchangeRateWad || !known.marketRateWad) return undefined
  return deviationBps(known.exchangeRateWad, known.marketRateWad)
}
