import { isKnownContract } from '../knownContracts.ts'
import { allowedOf } from '../lst.ts'
import type { Rule } from '../rule.ts'

const KNOWN_SPENDER = 1
const UNKNOWN_SPENDER = 2

/** All of an LST may be taken, now and later. */
export const unlimitedApproval: Rule = {
  id: 'unlimited-approval',
  unit: 'flag',
  appliesTo: ({ intent, facts }) =>
    intent.approval?.isUnlimited === true && allowedOf(facts.chainId, intent) !== undefined,
  measure({ intent, facts }) {
    const { spender } = intent.approval ?? {}
    const token = allowedOf(facts.chainId, intent)
    if (!token || !spender) return { value: undefined, evidence: [], params: {} }
    const isKnown = isKnownContract(facts.chainId, spender)
    return {
      value: isKnown ? KNOWN_SPENDER : UNKNOWN_SPENDER,
      evidence: [{ key: 'spender', value: spender, unit: 'address' }],
      params: { token, spenderAddress: spender },
    }
  },
  thresholds: { notice: KNOWN_SPENDER, caution: UNKNOWN_SPENDER, danger: 3 },
  source: 'Usual for routers, so a notice; of a contract that nobody here knows, a caution.',
}
