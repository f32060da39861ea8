import type { Address } from '../../core/address.ts'
import { findTokenAt } from '../../tokens/index.ts'
import type { PoolFacts } from '../facts.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { provenanceOf } from './provenance.ts'

/** A pool that is joined holds far more of an LST than of the rest: others are leaving it. */
export const lpImbalance: Rule = {
  id: 'lp-imbalance',
  unit: 'bps',
  // Only where pools are read at all: joining one that nobody reads is no finding.
  appliesTo: ({ intent, facts }) =>
    intent.kind === 'lp' && intent.direction === 'join' && facts.pools !== undefined,
  measure(context) {
    const pool = poolOf(context)
    const heaviest = pool && heaviestLst(pool, context.facts.chainId)
    if (!pool || !heaviest) return { value: undefined, evidence: [], params: {} }
    return {
      value: heaviest.shareBps - pool.balancedShareBps,
      evidence: [{ key: 'poolShare', value: heaviest.shareBps, unit: 'bps', ...provenanceOf(pool) }],
      params: { token: heaviest.symbol, shareBps: heaviest.shareBps },
    }
  },
  thresholds: { notice: 1_000, caution: 2_500, danger: 4_000 },
  source: 'lidofinance/alerting-forta speaks at 10 % off; then 75 and 90 % of one token in a pool of two.',
}

function poolOf({ intent, facts }: RuleContext): PoolFacts | undefined {
  return intent.target && facts.pools?.[intent.target]
}

function heaviestLst({ shareBps }: PoolFacts, chainId: number) {
  return (Object.entries(shareBps) as [Address, number][])
    .flatMap(([address, share]) => {
      const token = findTokenAt(chainId, address)
      return token ? [{ symbol: token.symbol, shareBps: share }] : []
    })
    .sort((a, b) => b.shareBps - a.shareBps)[0]
}
