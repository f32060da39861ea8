import type { Address } from '../../core/address.ts'
import { toWad } from '../../core/wad.ts'
import type { Evidence, Rule, RuleContext } from '../rule.ts'

/** What moves when the request is tried is not what it says: other tokens, more that leaves, or less that arrives. */
export const simulationDisagrees: Rule = {
  id: 'simulation-disagrees',
  unit: 'flag',
  appliesTo: ({ intent }) => intent.basis === 'disagree' || intent.basis === 'both',
  measure: context => ({
    value: context.intent.basis === 'disagree' ? 1 : 0,
    evidence: context.intent.basis === 'disagree' ? movesOf(context) : [],
    params: {},
  }),
  thresholds: { notice: 1, caution: 1, danger: 2 },
  source: 'A contract that does something else than its call says is how approvals and routers are abused.',
}

const MOST_TOLD = 6

function movesOf({ facts }: RuleContext): Evidence[] {
  const changes = Object.entries(facts.effects?.changes ?? {}) as [Address, bigint][]
  return changes.slice(0, MOST_TOLD).map(([token, change]) => {
    const { symbol = '', decimals = 18 } = facts.tokens[token] ?? {}
    const value = toWad(change < 0n ? -change : change, decimals)
    return { key: change < 0n ? 'leaves' : 'arrives', value, unit: 'wei', token: symbol || token }
  })
}
