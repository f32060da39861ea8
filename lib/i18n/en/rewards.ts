export const rewards = {
  title: 'Rewards',
  lead: 'What the protocols paid, in the underlying coin. Movements of the market price are no part of it.',
  none: 'Nothing that earns rewards is held here.',
  period: { d1: '24 h', d7: '7 d', d30: '30 d', all: 'All' },
  accrual: {
    rebasing: 'Balance grows',
    'value-accruing': 'Rate grows',
    none: 'Earns nothing by itself',
  },
  exact: 'exact since {since}',
  seen: 'seen since {since}',
  total: 'All of it, in ETH',
}
