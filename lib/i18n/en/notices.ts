/** What a notification says. `{chain}` names the chain, `{reason}` a sentence of peg.reasons. */
export const notices = {
  levels: {
    caution: '{symbol} trades {percent} under its exchange rate',
    danger: '{symbol} trades {percent} under its exchange rate: danger',
    critical: '{symbol} trades {percent} under its exchange rate: critical',
  },
  because: '{chain}: {reason}.',
  recovered: '{symbol} is back near its exchange rate',
  blind: 'No prices of {symbol} could be read for six hours',
  claimable: '{symbol}: a withdrawal is ready to claim',
  many: '{count} tokens moved at once',
  health: {
    'rate-fell': '{symbol}: the exchange rate fell by {percent}',
    'withdrawals-paused': '{symbol}: the protocol paused withdrawals',
    bunker: '{symbol}: the protocol is in bunker mode',
    'queue-long': '{symbol}: the withdrawal queue is long',
    'loan-low': '{symbol}: the health factor of a loan fell below your limit',
    'loan-stressed': '{symbol}: a loan would be liquidated under the stress you chose',
  },
  over: {
    'withdrawals-paused': '{symbol}: withdrawals are open again',
    bunker: '{symbol}: bunker mode has ended',
    'queue-long': '{symbol}: the withdrawal queue is short again',
    'loan-low': '{symbol}: the health factor of a loan is above your limit again',
    'loan-stressed': '{symbol}: a loan would hold under the stress you chose again',
  },
}
