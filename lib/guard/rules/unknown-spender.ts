import { isKnownContract } from '../knownContracts.ts'
import { allowedOf } from '../lst.ts'
import type { Rule } from '../rule.ts'

const UNKNOWN = 1
const NO_CONTRACT = 3

/** Who may take an LST is a contract that nobody here knows, or no contract at all. */
export const unknownSpender: Rule = {
  id: 'unknown-spender',
  unit: 'flag',
  appliesTo: ({ intent, facts }) =>
    intent.direction !== 'decrease' && allowedOf(facts.chainId, intent) !== undefined,
  measure({ intent, facts }) {
    const { spender } = intent.approval ?? {}
    const token = allowedOf(facts.chainId, intent)
    if (!token || !spender) return { value: undefined, evidence: [], params: {} }
    const isAccount = facts.hasCode?.[spender] === false
    const value = isKnownContract(facts.chainId, spender) ? 0 : isAccount ? NO_CONTRACT : UNKNOWN
    return {
      value,
      evidence: [{ key: 'spender', value: spender, unit: 'address' }],
      params: { token, spenderAddress: spender },
    }
  },
  thresholds: { notice: UNKNOWN, caution: 2, danger: NO_CONTRACT },
  source: 'New contracts are unknown too, so a notice; no protocol takes tokens by a plain account.',
}
