import type { Token } from '../../tokens/defineToken.ts'
import { givenTokens, receivedTokens } from '../lst.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** Enters restaking: what staking may lose, and what the services on top may take besides. */
export const restakeLayer: Rule = {
  id: 'restake-layer',
  unit: 'flag',
  appliesTo: context => entering(context) !== undefined,
  measure(context) {
    const token = entering(context)
    return token && { value: 1, evidence: [], params: { token: token.symbol } }
  },
  thresholds: { notice: 1, caution: 2, danger: 2 },
  source: 'Another layer of risk, taken knowingly by most who take it: worth a word.',
}

/** Who holds a restaked token already enters nothing new. */
function entering({ intent, facts: { chainId } }: RuleContext): Token | undefined {
  const given = givenTokens(chainId, intent)
  if (given.some(isRestaked)) return undefined
  if (intent.kind === 'restake') return intent.direction === 'deposit' ? given[0] : undefined
  const isEntry = intent.kind === 'swap' || intent.kind === 'deposit'
  return isEntry ? receivedTokens(chainId, intent).find(isRestaked) : undefined
}

const isRestaked = (token: Token) => token.kind === 'lrt'
