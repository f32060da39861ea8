import { isKnownContract } from '../knownContracts.ts'
import type { Rule } from '../rule.ts'

const KNOWN = 1
const UNKNOWN = 2

/** The account is handed to a contract's code, which may from then on move all that it holds, LSTs included. */
export const delegatesAccount: Rule = {
  id: 'delegates-account',
  unit: 'flag',
  appliesTo: ({ intent }) => intent.direction === 'delegate' && intent.approval?.amount !== 0n,
  measure({ intent, facts }) {
    const { spender } = intent.approval ?? {}
    if (!spender) return { value: undefined, evidence: [], params: {} }
    return {
      value: isKnownContract(facts.chainId, spender) ? KNOWN : UNKNOWN,
      evidence: [{ key: 'contract', value: spender, unit: 'address' }],
      params: { delegateAddress: spender },
    }
  },
  thresholds: { notice: KNOWN, caution: UNKNOWN, danger: UNKNOWN },
  source:
    'EIP-7702: a wallet should let nobody choose the code of an account; it allows more than any approval.',
}
