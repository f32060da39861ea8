/** What a unit of ETH rests on: each layer, what it adds in risk, and how one leaves it. */
export const layers = {
  title: 'Layer by layer',
  about: 'Each line holds what stands below it. Open one for its risk and its way out.',
  risk: 'Risk',
  out: 'Way out',
  kinds: {
    ether: {
      name: 'Ether, not staked',
      risk: 'None but the price of ETH.',
      out: 'It is ETH already.',
    },
    validator: {
      name: 'Validators',
      risk: 'Penalties and slashing; queues to enter and to leave.',
      out: 'The exit queue of Ethereum, which only those who run them can join.',
    },
    lst: {
      name: 'Staking token',
      risk: 'Contracts, governance and operators of the issuer; the token may trade under its exchange rate.',
      out: 'Redeem with the issuer, or sell.',
    },
    bridge: {
      name: 'Bridged copy',
      risk: 'If the bridge fails, the copy is worth what it still holds.',
      out: 'Bridge it home, or sell it where it is.',
    },
    restaking: {
      name: 'Restaking',
      risk: 'Slashed for more than Ethereum: by every service that the stake secures.',
      out: 'Ask for a withdrawal and wait for its delay.',
    },
    delegation: {
      name: 'Operator',
      risk: 'What this operator does wrong is taken from the stake.',
      out: 'Undelegate: the stake goes into the withdrawal queue.',
    },
    exit: {
      name: 'On its way out',
      risk: 'It can be slashed until its delay is over.',
      out: 'Complete the withdrawal once the delay is over.',
    },
    vault: {
      name: 'Vault',
      risk: 'Its curator and its contracts decide where the tokens go.',
      out: 'Redeem the shares, as far as the vault has the tokens at hand.',
    },
    pool: {
      name: 'Pool',
      risk: 'It ends up with more of what falls, and its contracts hold both sides.',
      out: 'Take out both sides at once.',
    },
    gauge: {
      name: 'Staked in a gauge',
      risk: 'One more contract that holds the pool token.',
      out: 'Unstake, at once.',
    },
    booster: {
      name: 'Booster',
      risk: 'Its contracts and its governance hold the pool token for many.',
      out: 'Withdraw, at once.',
    },
    yield: {
      name: 'Principal and yield',
      risk: 'Before maturity it sells for what the market gives; a yield token ends at nothing.',
      out: 'Redeem at maturity, or sell before.',
    },
    lending: {
      name: 'Lent',
      risk: 'Liquidated when it backs too much debt; held back while all of it is lent out.',
      out: 'Repay what is owed and withdraw, if enough is not lent out.',
    },
  },
}
