/**
 * Five habits of people who hold LSTs for long. The exit queue of Ethereum on two days: etheralpha/validatorqueue-com,
 * at 57,600 ETH a day.
 */
export const habits = {
  mature: {
    title: 'Choose a mature protocol',
    body: 'Age, audits, size, fee and what went wrong so far say more than a rate that is a little higher. A protocol that has redeemed through a crisis has shown that it can.',
    example:
      'Between 2.9% from a protocol of five years and 3.1% from one of five months lie 0.02 ETH a year on 10 ETH.',
    go: 'See the facts of what you hold',
  },
  queue: {
    title: 'Know the queue before you need it',
    body: 'Look at how long redemption takes while you do not need it. Queues grow exactly when everybody wants out. Keep what you may need at short notice outside of it.',
    example:
      'On 22 August 2026 validators waited less than an hour in Ethereum’s exit queue. In September 2025 it was 46 days, the longest so far.',
    go: 'See the difference now',
  },
  watch: {
    title: 'Watch the deviation, and act on it',
    body: 'A discount costs only who sells into it, or whose loan it liquidates. Let Mooring tell you when it passes your threshold. Then look at all the ways before you act: waiting, redeeming and repaying are among them.',
    example: 'At a discount of 1%, redeeming 10 ETH worth instead of selling keeps 0.1 ETH.',
    go: 'Set when you are told',
  },
  spread: {
    title: 'Spread, and hedge what you cannot spread',
    body: 'Two protocols seldom fail on the same day. Spread what you hold over several of different design, and keep loans far enough from liquidation that one failure does not take the rest. What you cannot spread, hedge: keep a part as plain ETH, which carries none of these risks, or pay for cover against the failure of a protocol.',
    example: 'A loss of 10% at one of three equal protocols is 3.3% of all.',
    go: 'See how you are spread',
  },
  layers: {
    title: 'Limit the layers',
    body: 'Ask of every further reward which contract pays it and what may take it away. Stop where you can no longer say it in one sentence.',
    example: 'stETH, wrapped, restaked, deposited in a vault and lent against: five contracts, one stake.',
    go: 'See your layers',
  },
}
