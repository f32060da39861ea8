/**
 * By rule id. `name`: in the list of rules. `sentence`: one finding, with the rule's own placeholders.
 * `unknown`: said when a fact is missing.
 */
export const rules = {
  'sell-below-exchange-rate': {
    name: 'Selling below the exchange rate',
    sentence: 'This sells {percent} under the exchange rate.',
    unknown: 'The exchange rate could not be read, so the price was not checked.',
  },
}
