import { findChain } from '../../chains/index.ts'
import { type Address, isSameAddress, NATIVE } from '../../core/address.ts'
import { findTokenAt } from '../../tokens/index.ts'
import { lookalikeOf } from '../../tokens/lookalike.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** A token that calls itself like one of ours, at another address. */
export const lookalikeToken: Rule = {
  id: 'lookalike-token',
  unit: 'flag',
  appliesTo: context => strangers(context).length > 0,
  measure(context) {
    const { chainId, tokens } = context.facts
    const named = strangers(context).map(address => ({ address, symbol: tokens[address]?.symbol }))
    for (const { address, symbol } of named) {
      const real = symbol && lookalikeOf(chainId, address, { symbol })
      if (!real) continue
      return {
        value: 1,
        evidence: [{ key: 'contract', value: address, unit: 'address' }],
        params: { token: real.symbol, strangerAddress: address },
      }
    }
    const isKnown = named.every(({ symbol }) => symbol)
    return { value: isKnown ? 0 : undefined, evidence: [], params: {} }
  },
  thresholds: { notice: 1, caution: 1, danger: 1 },
  source: 'Only chain and address decide who is who; nobody names a token so by chance.',
}

/** What is exchanged or sent and is neither ours nor the chain's coin. Shares of pools and loans are not asked about. */
function strangers({ intent, facts }: RuleContext): Address[] {
  if (!['swap', 'deposit', 'transfer'].includes(intent.kind)) return []
  const wrapped = findChain(facts.chainId)?.wrappedNative
  return [...intent.give, ...intent.receive]
    .flatMap(({ token }) => token ?? [])
    .filter(token => !isSameAddress(token, NATIVE) && !isSameAddress(token, wrapped))
    .filter(token => findTokenAt(facts.chainId, token) === undefined)
}
