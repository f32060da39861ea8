import { basics } from './basics.ts'
import { habits } from './habits.ts'

export const learn = {
  title: 'Learn',
  lead: 'Short pages, with your own numbers where there are any.',
  basicsTitle: 'How it works',
  habitsTitle: 'Five habits',
  yours: 'With your numbers',
  exampleTitle: 'Example',
  all: 'All pages',
  noFigure: 'Once an account is watched, your own figure stands here.',
  figures: {
    total: 'You hold {total} ETH worth, in {tokens} {tokens|token|tokens}.',
    grew: 'Your {balance} {symbol} earned {rewards} {underlying} in the last 30 days.',
    rate: 'One {symbol} is redeemed for {rate} {underlying} today.',
    atRate: 'Your {symbol} can be sold at its exchange rate now.',
    under:
      'Your {balance} {symbol} would sell {percent} under the exchange rate now: {loss} {underlying} less than redeeming.',
    over: 'Your {balance} {symbol} would sell {percent} over the exchange rate now.',
    share: '{percent} of what you hold lies with one protocol, {protocol}.',
    apr: 'Your {symbol} earns {percent} a year after fees: 1% is {days} days of its rewards.',
  },
  basics,
  habits,
}
