import type { Token } from '../../tokens/defineToken.ts'
import { givenTokens, receivedTokens } from '../lst.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** What is received earns nothing until it is staked, as frxETH does not. */
export const noYield: Rule = {
  id: 'no-yield',
  unit: 'flag',
  appliesTo: ({ intent, facts }) =>
    (intent.kind === 'swap' || intent.kind === 'deposit') &&
    receivedTokens(facts.chainId, intent).some(isIdle) &&
    !givenTokens(facts.chainId, intent).some(isIdle),
  measure(context) {
    const token = receivedTokens(context.facts.chainId, context.intent).find(isIdle)
    if (!token) return undefined
    return { value: isStakedAfter(token, context) ? 0 : 1, evidence: [], params: { token: token.symbol } }
  },
  thresholds: { notice: 1, caution: 2, danger: 2 },
  source: 'Nothing is lost, only not earned: worth a word.',
}

const isIdle = (token: Token) => token.accrual === 'none'

/** Another part of the same request stakes it. */
function isStakedAfter(token: Token, { intent, intents, facts }: RuleContext): boolean {
  return intents.some(
    other =>
      other !== intent &&
      givenTokens(facts.chainId, other).some(({ id }) => id === token.id) &&
      receivedTokens(facts.chainId, other).some(({ wraps }) => wraps === token.id),
  )
}
