/**
 * How liquid staking works. Each page: title, what it says, an example, and the name of the screen it leads to.
 * The price of June 2022: Curve stETH/ETH mid at 11:28 UTC, recorded from the pool. Examples reckon with 3 % a year.
 */
export const basics = {
  lst: {
    title: 'What a liquid staking token is',
    body: 'You hand coins to a protocol that stakes them, and it hands you a token as a receipt: a liquid staking token, or LST. The coins earn staking rewards while the receipt stays free to hold, trade or lend. The protocol takes the receipt back at a rate it keeps itself, the exchange rate; the market may pay another. The token is a claim on the protocol and not the coin: what goes wrong with its contracts or its validators goes wrong with it.',
    example:
      'Stake 10 ETH with Lido and you hold 10 stETH. Each can be redeemed for one ETH, and the number grows a little every day.',
    go: 'See what you hold',
  },
  rewards: {
    title: 'Two ways rewards show',
    body: 'Some tokens are rebasing: the number in your wallet grows, usually once a day, and no transaction tells of it. Others accrue value: the number stays, and each is redeemed for more. Both earn the same kind of reward. Some come as a pair. stETH grows; wrapped as wstETH its number stands still, because many contracts cannot handle a number that grows. frxETH earns nothing until it is staked as sfrxETH.',
    example:
      '100 stETH may be 100.25 stETH after a month at 3% a year. The same stake as wstETH is still the same number of wstETH, redeemed for 0.25% more.',
    go: 'See your rewards',
  },
  exits: {
    title: 'Two ways out',
    body: 'The protocol redeems at the exchange rate, but mostly through a queue: staked coins have to be released first, which takes days and sometimes weeks. The market buys at once, at its own price and with a fee. Waiting pays when the difference is larger than what the coins would earn elsewhere in that time. Some protocols also pay at once out of a buffer; a few redeem nothing on chain.',
    example:
      'The market pays 9.95 ETH for 10 stETH at once, the queue 10 in about four days. Whoever does not need the ETH today gets 0.05 ETH more by waiting, if nothing is slashed meanwhile.',
    go: 'See the difference now',
  },
  discount: {
    title: 'Why a discount arises and closes',
    body: 'When many want out at once and the queue is long, sellers accept less and the market falls under the exchange rate. Others then buy cheaply, redeem at the full rate and wait: that is what closes the gap again. So a small discount is the price of not waiting, and the longer the queue, the larger it may be. A large one can also mean that somebody doubts the protocol itself.',
    // The price: Curve's history. The opening: research.lido.fi/t/lido-v2-voting-announcement/4576, enacted that day.
    example:
      'On 10 June 2022, before stETH could be redeemed at all, it stood at 0.9565 ETH in Curve’s pool. Redemption at one ETH each opened on 15 May 2023. Who bought had to wait eleven months, without knowing how long it would be.',
    go: 'Set when you are told',
  },
  lending: {
    title: 'Lending and liquidation',
    body: 'Give a token as collateral and you can borrow against it. The health factor says how far its value may fall before the loan is liquidated: part of the collateral is then sold, with a penalty. A lending market may value an LST at its market price or at its exchange rate. In the first case a discount alone can be enough; in the second a slashing, or the price of what you owe, still can.',
    example:
      'With 10 stETH as collateral at its market price, 7.5 ETH borrowed and a liquidation threshold of 80%, a discount of 6.25% brings the health factor to one.',
    go: 'See your loans',
  },
  pools: {
    title: 'LSTs in pools',
    body: 'A pool of an LST and its coin earns the fees that traders pay. When everybody sells the LST, the pool fills with it, and your share turns into the token that nobody wants just now. If the discount closes, so does most of that loss; if you leave before, you keep it. Deposit into a pool that stands out of balance, and your share is mostly the token that others are leaving.',
    example:
      'A pool of 50 stETH and 50 ETH may stand at 80 and 20 after a sell-off. A tenth of it is then about 8 stETH and 2 ETH.',
    go: 'See what your pools hold',
  },
  trading: {
    title: 'Trading an LST',
    body: 'Compare every offer with the exchange rate and not with yesterday’s price. Premium and discount say what the market adds or takes. The price impact is what your own amount takes on top; it grows with the amount. Slippage tolerance says how much less than the offer you would still accept. Where the market stands under the exchange rate by more than the wait is worth, the queue pays more; where it stands above, selling does.',
    example:
      'Selling 10 stETH for 9.91 ETH costs 0.09 ETH, some 110 days of rewards at 3% a year. The queue would pay 10 after a few days.',
    go: 'See how the guard decides',
  },
  restaking: {
    title: 'Restaking and its layers',
    body: 'Restaking lends the security of staked coins to further services, for a further reward. Each layer is another contract that can fail and another rule that can take coins away, and often another delay before you can leave. They add up: a restaked LST, as collateral, in a vault, is four things that must all go well. Points are no reward until somebody pays for them.',
    example:
      'stETH rests on validators and on Lido. Restaked, it rests on EigenLayer and an operator as well; given as collateral on top, on the lending market too.',
    go: 'See your layers',
  },
  direct: {
    title: 'Staking directly or holding an LST',
    body: 'A validator of your own pays no fee to a protocol and depends on nobody’s token. It needs 32 ETH and a machine that never sleeps; its rewards come as ETH, to an address of yours or on top of the stake; and leaving means waiting in Ethereum’s exit queue. An LST takes any amount, shows its rewards in the token and can be sold at once, for a fee and the risk of its contracts. The first suits who stakes much for years and likes to run machines; the second smaller amounts, and whoever may want to sell or lend.',
    example:
      'At a rate of 3%, a protocol that keeps a tenth of the rewards leaves you 2.7% a year. On 10 ETH that is 0.03 ETH a year for not running a machine.',
    go: 'See your net rate',
  },
}
