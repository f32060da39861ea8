/**
 * How liquid staking works. Each page: title, what it says, an example, and the name of the screen it leads to.
 * The price of June 2022: Curve stETH/ETH mid at 11:28 UTC, recorded from the pool.
 */
export const basics = {
  lst: {
    title: 'What a liquid staking token is',
    body: 'You hand coins to a protocol that stakes them, and it hands you a token as a receipt. The coins earn staking rewards while the receipt stays free to hold, trade or lend. The protocol takes the receipt back at a rate it keeps itself: the exchange rate.',
    example:
      'Stake 10 ETH with Lido and you hold 10 stETH. Each of them can be redeemed for one ETH, and there are a few more of them every day.',
    go: 'See what you hold',
  },
  rewards: {
    title: 'Two ways rewards show',
    body: 'Some tokens are rebasing: the number in your wallet grows, usually once a day, and no transaction tells of it. Others accrue value: the number stays and each one is redeemed for more. Both earn the same kind of reward. A wrapped token such as wstETH is a rebasing one in a coat that keeps the number still, because many contracts cannot handle a number that grows.',
    example:
      '100 stETH may be 100.25 stETH after a month. The same stake as wstETH is still the same number of wstETH, redeemed for 0.25% more.',
    go: 'See your rewards',
  },
  exits: {
    title: 'Two ways out',
    body: 'The protocol redeems at the exchange rate, but through a queue: staked coins have to be released first, which takes days and sometimes weeks. The market buys at once, at its own price and with a fee. Waiting is worth it when the difference is larger than what the coins would do elsewhere in that time.',
    example:
      'The market pays 9.95 ETH for 10 stETH at once, the queue pays 10 in four days. Whoever does not need the ETH today earns 0.05 ETH by waiting.',
    go: 'See the difference now',
  },
  discount: {
    title: 'Why a discount arises and closes',
    body: 'When many want out at once and the queue is long, sellers accept less and the market falls under the exchange rate. Others then buy cheaply, redeem at the full rate and wait: that is what closes the gap again. A small discount is the price of not waiting. A large one can mean that somebody doubts the protocol itself.',
    example:
      'On 10 June 2022, when stETH could not be redeemed yet, Curve’s pool paid 0.9565 ETH for one. Who bought then could redeem each for a whole ETH a year later.',
    go: 'Set when you are told',
  },
  lending: {
    title: 'Lending and liquidation',
    body: 'A token given as collateral lets you borrow against it. The health factor says how far its value may fall before the loan is liquidated, that is, sold with a penalty. A lender may price an LST by its market or by its exchange rate; in the first case a discount alone can be enough.',
    example:
      'With 10 stETH as collateral, 7.5 ETH borrowed and a liquidation threshold of 80%, a discount of 6.25% brings the health factor to one.',
    go: 'See what you hold',
  },
  pools: {
    title: 'LSTs in pools',
    body: 'A pool of an LST and its coin lives from traders’ fees. When everybody sells the LST, the pool fills with it and your share turns into the coin that nobody wants just now. Deposit into a pool that stands out of balance, and you start on the wrong side.',
    example:
      'A pool of 50 stETH and 50 ETH may stand at 80 and 20 after a sell-off. A tenth of it is then 8 stETH and 2 ETH.',
    go: 'Let the guard look first',
  },
  trading: {
    title: 'Trading an LST',
    body: 'Compare every offer with the exchange rate and not with yesterday’s price. Premium and discount say what the market adds or takes; slippage tolerance says how much worse than the offer you would still accept; the price impact grows with the amount. At three per cent a year, half a per cent is two months of rewards.',
    example:
      'Selling 10 stETH for 9.91 ETH costs 0.09 ETH, some 110 days of rewards at 3% a year. The queue would pay 10.',
    go: 'See how the guard decides',
  },
  restaking: {
    title: 'Restaking and its layers',
    body: 'Restaking lends the security of staked coins to further services, for a further reward. Each layer is another contract that can fail and another rule that can take coins away. Layers multiply: a restaked LST, as collateral, in a vault, is four things that must all go well.',
    example:
      'ETH staked at Lido is one layer. weETH, which is staked and restaked, is two. weETH lent out is three.',
    go: 'See what you hold',
  },
  direct: {
    title: 'Staking directly or holding an LST',
    body: 'A validator of your own pays no fee to a protocol and depends on nobody’s contract, but it needs 32 ETH, a machine that never sleeps, and patience to leave. An LST works with any amount and can be left at once, for a fee and the risk of its contracts.',
    example: 'At a rate of 3%, a protocol that keeps a tenth of the rewards leaves you 2.7% a year.',
    go: 'See your net rate',
  },
}
