import { DAY_S, YEAR_S } from '../../core/time.ts'
import { isSignedOrder } from '../execution.ts'
import { givenTokens } from '../lst.ts'
import type { Rule } from '../rule.ts'

/** Longer than anybody means: an order without an end. */
const ENDLESS_S = 100 * YEAR_S

/** A signed order to sell an LST stands open, at the price of today, while the rate goes on rising. */
export const orderOutlives: Rule = {
  id: 'order-outlives',
  unit: 'seconds',
  appliesTo: ({ intent, facts }) => isSignedOrder(intent) && givenTokens(facts.chainId, intent).length > 0,
  measure({ intent, facts }) {
    const [token] = givenTokens(facts.chainId, intent)
    const { deadlineS } = intent
    const openS = deadlineS === undefined ? ENDLESS_S : Number(deadlineS) - facts.nowS
    const value = Math.min(openS, ENDLESS_S)
    return {
      value,
      evidence: value < ENDLESS_S ? [{ key: 'openFor', value, unit: 'seconds' }] : [],
      // Nobody counts the days of an order that never ends.
      params: value < ENDLESS_S ? { token: token?.symbol ?? '', openDays: Math.floor(value / DAY_S) } : {},
    }
  },
  thresholds: { notice: 36 * DAY_S, caution: 91 * DAY_S, danger: 10 * YEAR_S },
  source:
    'At an APR of 3 % the rate leaves a fixed price behind by 30 bps in 36 days and by 75 in 91; ten years are no deadline.',
}
