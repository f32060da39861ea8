/**
 * By rule id. `name`: in the list of rules. `sentence`: one finding, with the rule's own placeholders. `bare`: the
 * same when it sends none. `unknown`: said when a fact is missing.
 */
export const rules = {
  'sell-below-exchange-rate': {
    name: 'Selling below the exchange rate',
    sentence: 'This sells {token} {percentBps} under the exchange rate.',
    unknown: 'The exchange rate or the amount could not be read, so the price was not checked.',
  },
  'buy-above-exchange-rate': {
    name: 'Paying more than the cheaper way in',
    sentence: '{token} costs {percentBps} more here than by the cheaper way in.',
    unknown: 'The exchange rate or the amount could not be read, so the price was not checked.',
  },
  'low-minimum-received': {
    name: 'Minimum set too low',
    sentence:
      'You could receive {gapBps} less than expected and it would still go through: {leastWei} {underlying}.',
    bare: 'The request sets no minimum: anything may arrive.',
    unknown: 'The expected amount or the minimum is not known, so the gap between them was not checked.',
  },
  'better-exit': {
    name: 'The protocol pays more',
    sentence: '{venue} pays {moreWei} {underlying} more ({moreBps}). How long it takes is not known.',
    later: '{venue} pays {moreWei} {underlying} more ({moreBps}), after a wait of up to {waitS}.',
    atOnce: '{venue} pays {moreWei} {underlying} more ({moreBps}), and at once.',
    unknown: 'What the protocol itself pays could not be read, so this was not compared with it.',
  },
  'simulation-disagrees': {
    name: 'Something else happens than is said',
    bare: 'When it is tried, other tokens or amounts move than this request says.',
    unknown: 'It could not be tried what this request does.',
  },
  'recipient-is-not-you': {
    name: 'Paid to somebody else',
    sentence: 'What you get goes to {recipientAddress}, which is not your account.',
    unknown: 'Your account is not known, so it was not checked who gets paid.',
  },
  'delegates-account': {
    name: 'Your account handed to a contract',
    sentence:
      'This hands your whole account to the code at {delegateAddress}: it may move all that you hold.',
    unknown: 'It could not be read to whose code your account is handed.',
  },
  'unlimited-approval': {
    name: 'Unlimited approval',
    sentence: '{spenderAddress} may take all of your {token}, now and later.',
    unknown: 'It could not be read how much may be taken, and by whom.',
  },
  'redeem-below-market': {
    name: 'Redeeming for less than the market pays',
    sentence: 'The market pays {percentBps} more for {token} than the protocol, and at once.',
    unknown: 'The exchange rate or the market rate could not be read, so the two were not compared.',
  },
  'transfer-to-token': {
    name: 'Sent to a token contract',
    sentence: 'This sends {token} to the contract of a token: nobody can send it back.',
    unknown: 'It is not known where this is sent.',
  },
  'lookalike-token': {
    name: 'A token that poses as another',
    sentence: '{strangerAddress} calls itself {token}, but is another token.',
    unknown: 'A token in this request could not be asked for its name.',
  },
  'wrong-chain': {
    name: 'Another chain than the wallet’s',
    sentence: 'This is for {chain}, but the wallet is on {walletChain}.',
    unknown: 'It is not known on which chain the wallet is.',
  },
  'unknown-spender': {
    name: 'A spender that is not known',
    sentence: '{spenderAddress} may take your {token}. Mooring does not know this address.',
    unknown: 'It could not be read who may take your tokens.',
  },
  'permit-as-approval': {
    name: 'A signature that approves',
    sentence:
      'By this signature alone, {spenderAddress} may take your {token}. No transaction follows to stop.',
    unknown: 'It could not be read who may take what by this signature.',
  },
  'order-outlives': {
    name: 'An order that stays open',
    sentence:
      'This order to sell {token} stays open for {openDays} days at a fixed price, while the exchange rate moves on.',
    bare: 'This order to sell never ends: it stays open at a fixed price, while the exchange rate moves on.',
    unknown: 'It is not known how long this order stays open.',
  },
  'peg-unstable': {
    name: 'Entering while the peg is off',
    sentence: 'The market price of {token} is off its exchange rate now, or its sources disagree.',
    under: '{token} trades {offBps} under its exchange rate now.',
    over: '{token} trades {offBps} over its exchange rate now.',
    disputed:
      'The sources for the price of {token} disagree now; the one that counts is {offBps} off its exchange rate.',
    unknown: 'The peg could not be judged now.',
  },
  'deposit-collateral': {
    name: 'A loan near liquidation',
    sentence: 'After this, the health factor of your loan is {healthFactor}. Below 1 it is liquidated.',
    atDiscount:
      'After this, the health factor of your loan is {healthFactor}. It would be liquidated with {token} {discountBps} under its exchange rate.',
    unknown: 'Your loan could not be read, so its health factor is not known.',
  },
  'lp-imbalance': {
    name: 'Joining a lopsided pool',
    sentence:
      '{nowBps} of this pool is {token}; in balance it would be {balancedBps}. Others are leaving {token}.',
    after:
      'After this, {afterBps} of the pool is {token} (now {nowBps}); in balance it would be {balancedBps}. Others are leaving {token}.',
    unknown: 'What the pool holds could not be read.',
  },
  'rebasing-into-contract': {
    name: 'Rewards that stay in a contract',
    sentence:
      '{token} pays rewards by growing its balance. Where it goes now, that growth may not reach you.',
    unknown: 'It is not known whether rewards still reach you there.',
  },
  'restake-layer': {
    name: 'Restaking',
    sentence: '{token} is restaked: what the services on top may take is a risk besides that of staking.',
    unknown: 'It is not known whether this is restaking.',
  },
  'protocol-paused': {
    name: 'The protocol has stopped this',
    sentence: '{protocol} has stopped this for now: the transaction would fail and cost gas.',
    unknown: 'It could not be read whether the protocol has stopped this.',
  },
  'withdrawal-limits': {
    name: 'Outside the limits of one withdrawal',
    tooLittle:
      'You ask for {amountWei} {token}; one withdrawal request takes at least {limitWei}. This would fail and cost gas.',
    tooMuch:
      'You ask for {amountWei} {token}; one withdrawal request takes at most {limitWei}. This would fail and cost gas.',
    unknown: 'The amount or the limits could not be read.',
  },
  'no-yield': {
    name: 'A token that earns nothing',
    sentence: '{token} earns nothing until it is staked.',
    unknown: 'It is not known whether this token earns.',
  },
}
