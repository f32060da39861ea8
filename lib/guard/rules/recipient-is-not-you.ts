import { isSameAddress } from '../../core/address.ts'
import type { Rule } from '../rule.ts'

/** What is bought, borrowed or withdrawn goes to somebody else. A plain transfer does so by its nature. */
export const recipientIsNotYou: Rule = {
  id: 'recipient-is-not-you',
  unit: 'flag',
  appliesTo: ({ intent }) =>
    intent.recipient !== undefined && !['transfer', 'approve', 'unknown'].includes(intent.kind),
  measure({ intent, facts }) {
    const { recipient } = intent
    if (recipient === undefined) return undefined
    // A contract that passes on what it gets: whom it pays is not in the request, and the doubt is said.
    if (intent.reason === 'terms-off-chain') return undefined
    const isOther = intent.flags.includes('recipient-is-not-sender')
    const isKnown = isOther || facts.account !== undefined
    const value = isOther || !isSameAddress(recipient, facts.account) ? 1 : 0
    return {
      value: isKnown ? value : undefined,
      evidence: [{ key: 'recipient', value: recipient, unit: 'address' }],
      params: { recipientAddress: recipient },
    }
  },
  thresholds: { notice: 1, caution: 1, danger: 1 },
  source: 'A router that pays somebody else is how swaps are phished; who means it can continue.',
}
