/** What is lent and borrowed. */
export const loans = {
  title: 'Loans',
  health: 'Health factor',
  noDebt: 'Nothing is owed',
  supplied: 'Supplied',
  owed: 'Owed',
  backsNothing: 'no collateral',
  threshold: 'counts for {percent}',
  eMode: 'E-mode: {label}',
  eulerAside:
    'Euler: all 256 sub-accounts are looked at. What lies in a vault without being enabled as collateral is not.',
  unread: 'Markets of {names} that could not be read: {count}.',
  oracle: {
    'exchange-rate': '{symbol} is valued at its exchange rate: no discount on the market is seen.',
    market: '{symbol} is valued at its market price: a discount counts at once.',
    category: '{symbol} is valued like all of its e-mode: neither rate nor market is seen.',
    unknown: '{symbol}: its price source does not say what it looks at. It is taken to look at the market.',
  },
  when: {
    now: 'It can be liquidated now.',
    market: 'Liquidated when {symbol} trades at {rate} of its exchange rate.',
    eth: 'Liquidated when ETH falls by {percent}.',
    rate: 'Liquidated when {percent} is lost to slashing.',
    never: 'Neither a discount, nor a fall of ETH, nor a slashing alone liquidates it.',
  },
  minHealth: 'Tell me when a health factor falls below',
  minHealthWhy: 'Below 1 a loan is liquidated.',
}
