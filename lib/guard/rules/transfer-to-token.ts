import { findChain } from '../../chains/index.ts'
import { type Address, isSameAddress } from '../../core/address.ts'
import { findTokenAt } from '../../tokens/index.ts'
import { givenTokens } from '../lst.ts'
import type { Rule } from '../rule.ts'

/** An LST is sent to the contract of a token: nobody can send it back. */
export const transferToToken: Rule = {
  id: 'transfer-to-token',
  unit: 'flag',
  appliesTo: ({ intent, facts }) =>
    intent.kind === 'transfer' && givenTokens(facts.chainId, intent).length > 0,
  measure({ intent, facts }) {
    const { recipient } = intent
    const [token] = givenTokens(facts.chainId, intent)
    if (!token || !recipient) return { value: undefined, evidence: [], params: {} }
    return {
      value: isToken(facts.chainId, recipient) ? 1 : 0,
      evidence: [{ key: 'recipient', value: recipient, unit: 'address' }],
      params: { token: token.symbol, recipientAddress: recipient },
    }
  },
  thresholds: { notice: 1, caution: 1, danger: 1 },
  source: 'Tokens sent to a token contract are lost for good; no token here asks for it.',
}

function isToken(chainId: number, address: Address): boolean {
  const isWrappedCoin = isSameAddress(address, findChain(chainId)?.wrappedNative)
  return isWrappedCoin || findTokenAt(chainId, address) !== undefined
}
