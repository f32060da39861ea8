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
  healthFactor: 'Health factor afterwards',
  contract: 'Contract',
  poolShare: 'Share of the pool',
  openFor: 'Stays open for',
  limit: 'Limit of one request',
  requestChain: 'Asked for',
}
