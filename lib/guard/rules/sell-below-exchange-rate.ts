import { DEFAULT_BANDS_BPS } from '../../core/level.ts'
import { execution } from '../execution.ts'
import { givenTokens } from '../lst.ts'
import type { Rule } from '../rule.ts'
import { priceMeasurement } from './price.ts'

/** An LST is sold for less than the protocol would pay for it. With LSTs on both sides, both rates count. */
export const sellBelowExchangeRate: Rule = {
  id: 'sell-below-exchange-rate',
  unit: 'bps',
  appliesTo: ({ intent, facts }) => intent.kind === 'swap' && givenTokens(facts.chainId, intent).length > 0,
  measure(context) {
    const [token] = givenTokens(context.facts.chainId, context.intent)
    if (!token) return undefined
    const found = execution(context)
    return priceMeasurement(context.facts, token, found, found && -found.bps)
  },
  thresholds: DEFAULT_BANDS_BPS,
  source:
    'The bands of the peg: 30 bps is four days of rewards at 3 %, and above what stETH pools cost in calm.',
}
