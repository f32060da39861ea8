import type { Intent } from '../intent.ts'
import { isKnownContract } from '../knownContracts.ts'
import { allowedOf } from '../lst.ts'
import type { Rule } from '../rule.ts'

const KNOWN_SPENDER = 1
const UNKNOWN_SPENDER = 2

/** A signature without a transaction that lets somebody take an LST. */
export const permitAsApproval: Rule = {
  id: 'permit-as-approval',
  unit: 'flag',
  appliesTo: ({ intent, facts }) =>
    isSignedApproval(intent) && allowedOf(facts.chainId, intent) !== undefined,
  measure({ intent, facts }) {
    const { spender } = intent.approval ?? {}
    const token = allowedOf(facts.chainId, intent)
    if (!token || !spender) return { value: undefined, evidence: [], params: {} }
    return {
      value: isKnownContract(facts.chainId, spender) ? KNOWN_SPENDER : UNKNOWN_SPENDER,
      evidence: [{ key: 'spender', value: spender, unit: 'address' }],
      params: { token, spenderAddress: spender },
    }
  },
  thresholds: { notice: KNOWN_SPENDER, caution: UNKNOWN_SPENDER, danger: 3 },
  source: 'As for unlimited approvals; that it costs no gas is what makes it easy to overlook.',
}

/** The primary type of a message is a bare name, a function has its arguments. */
function isSignedApproval({ kind, function: name }: Intent): boolean {
  return kind === 'approve' && name !== undefined && !name.includes('(')
}
