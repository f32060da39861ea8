/** By key of an evidence: what the number is. */
export const evidence = {
  exchangeRate: 'Exchange rate',
  marketRate: 'Market rate',
  expected: 'Expected to arrive',
  minimum: 'At least arrives',
  apr: 'APR, net',
  quoted: 'Quoted by the market now',
  alternative: 'The other way pays',
  throughDollars: 'Turned into ETH through the price',
  recipient: 'Recipient',
  spender: 'May take it',
}
