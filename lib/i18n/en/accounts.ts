export const accounts = {
  all: 'All accounts',
  notCounted: 'not counted yet',
  somePage: 'a page',
  seenOn: '{address} was seen on {host}. Count it?',
  confirm: 'Yes, it is mine',
  notMine: 'Not mine',
  addLabel: 'Address or ENS name',
  add: 'Watch',
  adding: 'Looking …',
  typed: 'typed in',
  seen: 'seen on {host}',
  label: 'Label of {address}',
  remove: 'Stop watching {address}',
  /** By problem of accounts.add. */
  errors: {
    'no-answer': 'Mooring itself did not answer. Try again.',
    'not-an-address': 'This is neither an address nor a name.',
    'bad-checksum': 'The capitals in this address do not fit: a digit may be wrong.',
    'name-not-found': 'Nobody has registered this name, or it points to no address.',
    'name-off-chain': 'This name is kept off-chain, so it cannot be checked here. Type the address instead.',
    'rpc-unavailable': 'The chain did not answer, so the name could not be looked up.',
  },
}
