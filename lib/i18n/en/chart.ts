export const chart = {
  peg: 'Premium and discount',
  range: 'Range',
  ranges: { d1: '24 h', d7: '7 d', d30: '30 d', y1: '1 y' },
  nothing: 'Nothing was seen in this time yet. Mooring looks every few minutes while the browser runs.',
  summary: 'Now {latest}, mostly {middle}; lowest {lowest} on {date}, highest {highest}.',
  share: 'At notice or worse for {percent} of the time seen.',
  table: 'As a table',
  when: 'When',
  mean: 'Mean',
  lowest: 'Lowest',
  highest: 'Highest',
  readingPast: 'Reading the past from the chain…',
  noPast:
    'No older state could be read from the endpoint: the chart begins where Mooring began to look. Another endpoint can be set in the options.',
  approximate:
    'The broken line is approximate: two dollar prices of DefiLlama divided, which may be off by a per cent. No alert rests on it.',
}
