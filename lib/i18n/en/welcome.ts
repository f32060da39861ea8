export const welcome = {
  title: 'Welcome to Mooring',
  lead: 'It shows what your liquid staking tokens are worth, what they earned, and what a swap costs before you sign it. It holds no keys and has no server.',
  watch: 'Watch an account',
  watchWhy:
    'Nothing to connect. When you use your wallet on a DeFi site, its account appears here by itself; or type one.',
  example: 'Try a public account: the treasury of the Lido DAO',
  exampleLabel: 'Lido DAO treasury',
  watching: 'Watching {count} {count|account|accounts}.',
  guard: 'Guard your signature',
  guardWhy:
    'Before a costly swap or deposit reaches your wallet, a window says what you give, the least you get, and what else you could do. You decide.',
  privacy: 'What leaves this machine',
  privacyWhy:
    'The addresses you watch, and the requests you are about to sign, go to the public endpoints of the chains, or to your own; the addresses once a week also to those of chains that are off. Nothing else, to nobody else.',
  toWhom: 'Every host that is contacted, and why',
  next: 'Next',
  open: 'Open Mooring',
  seeReview: 'The review window',
}
