import { capabilitiesOf } from '../../protocols/index.ts'
import { givenTokens } from '../lst.ts'
import type { Rule } from '../rule.ts'

/** More or less is redeemed than the protocol takes in one request. */
export const withdrawalLimits: Rule = {
  id: 'withdrawal-limits',
  unit: 'flag',
  appliesTo({ intent, facts: { chainId } }) {
    const [token] = givenTokens(chainId, intent)
    const can = token?.homeChainId === chainId ? capabilitiesOf(token.id) : undefined
    return intent.kind === 'redeem' && can?.limits !== undefined
  },
  measure({ intent, facts }) {
    const [token] = givenTokens(facts.chainId, intent)
    if (!token) return undefined
    const { minWithdrawalWei: min, maxWithdrawalWei: max } = facts.protocols?.[token.protocol] ?? {}
    const amount = intent.give[0]?.amount
    const isKnown = amount !== undefined && (min !== undefined || max !== undefined)
    const isLess = isKnown && min !== undefined && amount < min
    const isMore = isKnown && max !== undefined && amount > max && !takesList(intent.function)
    const limit = isLess ? min : max
    return {
      value: isKnown ? Number(isLess || isMore) : undefined,
      form: isLess ? 'tooLittle' : 'tooMuch',
      evidence: limit === undefined ? [] : [{ key: 'limit', value: limit, unit: 'wei', token: token.symbol }],
      params: {
        token: token.symbol,
        ...(amount !== undefined && { amountWei: amount }),
        ...(limit !== undefined && { limitWei: limit }),
      },
    }
  },
  thresholds: { notice: 1, caution: 1, danger: 2 },
  source: 'The transaction fails and costs gas; nothing else is lost.',
}

/** Several requests in one call: the decoded amount is their sum, and each has its own limit. */
function takesList(name: string | undefined): boolean {
  return name?.includes('[]') ?? false
}
