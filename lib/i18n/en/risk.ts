export const risk = {
  title: 'Where it lies',
  none: 'Nothing is held that could be at risk here.',
  byProtocol: 'By protocol',
  byChain: 'By chain',
  stress: 'What if',
  whose: 'Tokens of',
  all: 'all protocols',
  trade: 'trade {percent} under their exchange rate',
  after: 'Left, at market',
  change: 'Against now',
}
