/**
 * By rule id. `name`: in the list of rules. `sentence`: one finding, with the rule's own placeholders. `bare`: the
 * same when it sends none. `unknown`: said when a fact is missing.
 */
export const rules = {
  'sell-below-exchange-rate': {
    name: 'Selling below the exchange rate',
    sentence: 'This sells {token} {percentBps} under the exchange rate.',
    unknown: 'The exchange rate or the amount could not be read, so the price was not checked.',
  },
  'buy-above-exchange-rate': {
    name: 'Paying more than the cheaper way in',
    sentence: '{token} costs {percentBps} more here than by the cheaper way in.',
    unknown: 'The exchange rate or the amount could not be read, so the price was not checked.',
  },
  'low-minimum-received': {
    name: 'Too low a least amount',
    sentence:
      'You could receive {gapBps} less than expected and it would still go through: {leastWei} {underlying}.',
    bare: 'The request sets no least amount: anything may arrive.',
    unknown: 'The expected or the least amount is not known, so the gap between them was not checked.',
  },
  'better-exit': {
    name: 'The protocol pays more',
    sentence: '{venue} pays {moreWei} {underlying} more ({moreBps}).',
    unknown: 'What the protocol itself pays could not be read, so this was not compared with it.',
  },
  'recipient-is-not-you': {
    name: 'Paid to somebody else',
    sentence: 'What you get goes to {recipientAddress}, which is not your account.',
    unknown: 'Your account is not known, so it was not checked who gets paid.',
  },
  'unlimited-approval': {
    name: 'Unlimited approval',
    sentence: '{spenderAddress} may take all of your {token}, now and later.',
    unknown: 'It could not be read how much may be taken, and by whom.',
  },
}
