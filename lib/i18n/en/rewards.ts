export const rewards = {
  title: 'Rewards',
  lead: 'What the protocols paid, in the underlying coin. Movements of the market price are no part of it.',
  none: 'Nothing that earns rewards is held here.',
  period: { d1: '24 h', d7: '7 d', d30: '30 d', y1: '1 y', all: 'All' },
  accrual: {
    rebasing: 'Balance grows',
    'value-accruing': 'Rate grows',
    none: 'Earns nothing by itself',
  },
  exact: 'exact since {since}',
  seen: 'seen since {since}',
  export: {
    csv: 'For taxes (CSV)',
    json: 'As JSON',
    reading: 'Reading the history. The first time this can take minutes.',
    failed: 'The history could not be read: {reason}',
    save: 'Save the file',
    missing: 'Not in the file, as no history could be read: {list}',
  },
  total: 'All of it, in ETH',
}
