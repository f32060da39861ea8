import { LEVELS } from '../../core/level.ts'
import { marketsOf } from '../../markets/index.ts'
import type { Token } from '../../tokens/defineToken.ts'
import type { TokenFacts } from '../facts.ts'
import { factsOf, givenTokens, receivedTokens } from '../lst.ts'
import type { Rule, RuleContext } from '../rule.ts'

const ENTERED_BY_GIVING: readonly (string | undefined)[] = ['supply', 'supply-collateral', 'join', 'deposit']

/** Its holder-to-be enters an LST whose market price is off its rate now. What a sale loses is told by the sale. */
export const pegUnstable: Rule = {
  id: 'peg-unstable',
  unit: 'count',
  appliesTo: context => entered(context) !== undefined,
  measure(context) {
    const token = entered(context)
    if (!token) return undefined
    const known = factsOf(context.facts, token)
    return {
      value: sizeOf(known?.peg),
      form: formOf(known?.peg),
      evidence: known?.marketRateWad
        ? [{ key: 'marketRate', value: known.marketRateWad, unit: 'wad', asOfS: known.asOfS }]
        : [],
      params: {
        token: token.symbol,
        ...(known?.peg?.offBps !== undefined && { offBps: known.peg.offBps }),
      },
    }
  },
  thresholds: { notice: 1, caution: 2, danger: 3 },
  source: 'The levels of the peg themselves; where its sources disagree, a word at least.',
}

/** The place of its level: 0 is ok. Disputed is no calm; stale or not judged is not known. */
function sizeOf(peg: TokenFacts['peg']): number | undefined {
  if (!peg || peg.level === 'unknown' || peg.isStale) return undefined
  return Math.max(LEVELS.indexOf(peg.level), peg.isDisputed ? 1 : 0)
}

/** How far off it is, and to which side, where that is known. */
function formOf(peg: TokenFacts['peg']): string | undefined {
  if (peg?.offBps === undefined) return undefined
  if (peg.isDisputed) return 'disputed'
  return peg.offBps < 0 ? 'under' : 'over'
}

/** Bought or minted, or put where it must be sold from: a loan's collateral, a pool, a restaking layer. */
function entered({ intent, facts: { chainId } }: RuleContext): Token | undefined {
  const isBought = intent.kind === 'swap' || intent.kind === 'deposit'
  const isPutIn =
    ['lend', 'lp', 'restake'].includes(intent.kind) && ENTERED_BY_GIVING.includes(intent.direction)
  const tokens = isBought ? receivedTokens(chainId, intent) : isPutIn ? givenTokens(chainId, intent) : []
  return tokens.find(({ id }) => marketsOf(id, chainId).length > 0)
}
