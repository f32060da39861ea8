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
  notKnown: 'Not known yet for what you hold.',
  figures: {
    total: 'You hold {tokens} {tokens|liquid staking token|liquid staking tokens}, worth {total} ETH.',
    grew: 'Your {balance} {symbol} grew by {rewards} {underlying} in the last 30 days, because the rewards are added to the balance.',
    accrued:
      'Your {balance} {symbol} earned {rewards} {underlying} in the last 30 days, because each is now redeemed for more.',
    rate: 'One {symbol} is redeemed for {rate} {underlying} today.',
    atRate: 'Your {symbol} can be sold at its exchange rate now.',
    under:
      'Your {balance} {symbol} would sell {percent} under the exchange rate now: {loss} {underlying} less than redeeming.',
    over: 'Your {balance} {symbol} would sell {percent} over the exchange rate now.',
    share: '{percent} of what you hold rests on one protocol, {protocol}.',
    apr: 'Your {symbol} earns {percent} a year after fees: 1% is {days} days of its rewards.',
    loan: 'Your weakest loan, {name}, has a health factor of {health}. Below 1 it is liquidated.',
    noLoan: 'You owe nothing at the lending markets that Mooring reads: no discount can liquidate you there.',
    lean: 'The pool {name}, where you have a share, holds {percent} {symbol} now.',
    pools: '{percent} of what you hold lies in pools and vaults.',
    noPool: 'Nothing of what you hold lies in a pool or a vault.',
    restaked: '{percent} of what you hold is restaked.',
    notRestaked: 'Nothing of what you hold is restaked.',
    stack: 'The longest stack you hold: {stack}.',
    track:
      'The largest part of what you hold rests on {protocol}: its fees are counted since {date}, and {count} {count|incident is|incidents are} listed here.',
  },
  basics,
  habits,
}
