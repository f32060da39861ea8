/** The list of open requests. `{name}` is a protocol, `{when}`, `{from}` and `{to}` moments. */
export const withdrawals = {
  title: 'Withdrawals',
  loading: 'Reading the requests of your accounts.',
  none: 'No open withdrawal requests.',
  claimed: 'Claimed lately ({count})',
  state: {
    pending: 'Waiting',
    finalised: 'Settled, not payable yet',
    claimable: 'Ready to claim',
    claimed: 'Claimed',
  },
  asked: 'Asked for:',
  requested: 'Requested {when}',
  requestedUnknown: 'Requested: the contract does not say when',
  notBefore: 'Expected not before {from}.',
  between: 'Expected between {from} and {to}.',
  /** What it hangs on. */
  waits: {
    report: 'The ETH is there: the next report of the oracle pays it out.',
    exits:
      'Validators must leave first. The later end assumes the longest exit queue on record; it is no promise.',
    bunker: 'Not estimated: the protocol is in bunker mode.',
    delay: 'The protocol lets everybody wait this long.',
    liquidity: 'Waits for ETH to come into the queue.',
    operator: 'Not estimated: the operators settle requests in turn, by hand.',
    paused: 'Claims are paused.',
    invalid: 'The protocol has declared this request invalid. Ask its support.',
    expired: 'The window to claim in has closed: take the tokens back and ask again.',
  },
  less: {
    'rate-at-finalisation':
      'Less than asked for: it is paid at the rate of its settlement, and the protocol lost ETH in between (slashing or penalties).',
    'rate-at-claim':
      'Less than asked for: it is paid at the lower rate of today, as the protocol lost value in between.',
    fee: 'Less than asked for: the protocol keeps a fee.',
  },
  expires: 'To be claimed before {when}. After that the claim is lost.',
  claimAt: 'Claim at {name}',
  openAt: 'Open {name}',
  opensNew: '(opens in a new tab)',
  problems: 'Not complete ({count})',
  problem: '{name}: {reason}',
  asOf: 'Shown as of {when}.',
  searched: '{name}: requests are looked for in the logs, back to {when} so far.',
  missing:
    '{name}: {count} more {count|request|requests}, known by number only. The chain is still being searched for {count|it|them}.',
}
