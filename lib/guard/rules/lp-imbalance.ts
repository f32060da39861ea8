import type { Address } from '../../core/address.ts'
import { findTokenAt } from '../../tokens/index.ts'
import type { PoolFacts } from '../facts.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { provenanceOf } from './provenance.ts'

/** A pool that is joined will hold far more of an LST than of the rest: others are leaving it. */
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
    const { symbol, nowBps, afterBps } = heaviest
    const from = provenanceOf(pool)
    return {
      value: (afterBps ?? nowBps) - pool.balancedShareBps,
      form: afterBps === undefined ? undefined : 'after',
      evidence: [
        { key: 'poolShare', value: nowBps, unit: 'bps', token: symbol, ...from },
        ...(afterBps === undefined
          ? []
          : [{ key: 'poolShareAfter', value: afterBps, unit: 'bps', token: symbol } as const]),
        { key: 'poolBalanced', value: pool.balancedShareBps, unit: 'bps' },
      ],
      params: {
        ...{ token: symbol, nowBps, balancedBps: pool.balancedShareBps },
        ...(afterBps !== undefined && { afterBps }),
      },
    }
  },
  thresholds: { notice: 1_000, caution: 2_500, danger: 4_000 },
  source: 'lidofinance/alerting-forta speaks at 10 % off; then 75 and 90 % of one token in a pool of two.',
}

/** By the contract that is called, or by the share that is received: in a vault that is the pool. */
function poolOf({ intent, facts }: RuleContext): PoolFacts | undefined {
  const named = [intent.target, ...intent.receive.map(({ token }) => token)]
  return named.map(address => address && facts.pools?.[address]).find(pool => pool !== undefined)
}

/** What its holder will have most of, by what the pool holds afterwards where that is known. */
function heaviestLst({ shareBps, afterBps }: PoolFacts, chainId: number) {
  const share = (address: Address) => (afterBps ?? shareBps)[address] ?? 0
  return (Object.keys(shareBps) as Address[])
    .flatMap(address => {
      const token = findTokenAt(chainId, address)
      const nowBps = shareBps[address] ?? 0
      return token ? [{ address, symbol: token.symbol, nowBps, afterBps: afterBps?.[address] }] : []
    })
    .sort((a, b) => share(b.address) - share(a.address))[0]
}
