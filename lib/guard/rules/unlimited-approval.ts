import { findTokenAt } from '../../tokens/index.ts'
import { isKnownContract } from '../knownContracts.ts'
import type { Rule } from '../rule.ts'

const KNOWN_SPENDER = 1
const UNKNOWN_SPENDER = 2

/** All of an LST may be taken, now and later. */
export const unlimitedApproval: Rule = {
  id: 'unlimited-approval',
  unit: 'flag',
  appliesTo: ({ intent, facts }) =>
    intent.approval?.isUnlimited === true &&
    findTokenAt(facts.chainId, intent.approval.token ?? '') !== undefined,
  measure({ intent, facts }) {
    const { token: address, spender } = intent.approval ?? {}
    const token = findTokenAt(facts.chainId, address ?? '')
    if (!token || !spender) return { value: undefined, evidence: [], params: {} }
    const isKnown = isKnownContract(facts.chainId, spender)
    return {
      value: isKnown ? KNOWN_SPENDER : UNKNOWN_SPENDER,
      evidence: [{ key: 'spender', value: spender, unit: 'address' }],
      params: { token: token.symbol, spenderAddress: spender },
    }
  },
  thresholds: { notice: KNOWN_SPENDER, caution: UNKNOWN_SPENDER, danger: 3 },
  source: 'Usual for routers, so a notice; of a contract that nobody here knows, a caution.',
}
