import { capabilitiesOf, findProtocol } from '../../protocols/index.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { givenTokens, receivedTokens } from '../lst.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** The protocol says that what is asked of it is stopped now. */
export const protocolPaused: Rule = {
  id: 'protocol-paused',
  unit: 'flag',
  appliesTo: context => {
    const token = asked(context)
    // Asked at home only: elsewhere it is a bridge's copy.
    return token?.homeChainId === context.facts.chainId && capabilitiesOf(token.id)?.pause !== undefined
  },
  measure(context) {
    const token = asked(context)
    if (!token) return undefined
    const { isDepositPaused, isWithdrawalPaused } = context.facts.protocols?.[token.protocol] ?? {}
    const isPaused = context.intent.kind === 'deposit' ? isDepositPaused : isWithdrawalPaused
    const wasRead = isDepositPaused !== undefined || isWithdrawalPaused !== undefined
    // Some contracts tell only of one of the two.
    if (isPaused === undefined && wasRead) return undefined
    return {
      value: isPaused === undefined ? undefined : Number(isPaused),
      evidence: [],
      params: { token: token.symbol, protocol: findProtocol(token.protocol)?.name ?? token.protocol },
    }
  },
  thresholds: { notice: 1, caution: 1, danger: 2 },
  source: 'The transaction fails and costs gas; nothing else is lost.',
}

function asked({ intent, facts: { chainId } }: RuleContext): Token | undefined {
  if (intent.kind === 'deposit') return receivedTokens(chainId, intent)[0]
  return intent.kind === 'redeem' ? givenTokens(chainId, intent)[0] : undefined
}
