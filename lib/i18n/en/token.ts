export const token = {
  apr: 'APR, {days} d, net',
  peg: 'Peg',
  exchangeRate: 'Exchange rate',
  marketRate: 'Market rate',
  yourDeviation: 'For your amount',
  asOf: 'As of',
  sources: '{count} {count|market|markets}',
  facts: 'Facts',
  contract: 'Contract',
  evidence: 'Address evidenced by',
  confidence: { 'two-sources': 'two sources', 'one-source': 'one source' },
  whereFrom: 'Where the facts come from',
  accrual: {
    rebasing: 'Your balance of {symbol} grows by itself as rewards arrive; no transaction shows it.',
    'value-accruing': 'Your balance of {symbol} stays the same; each one is redeemed for more and more.',
    none: '{symbol} earns nothing by itself.',
  },
}
