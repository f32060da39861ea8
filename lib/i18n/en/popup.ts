export const popup = {
  total: 'Total',
  atRate: 'at the rate',
  atMarket: 'at market',
  rewards30: 'rewards, 30 d',
  withoutSome: 'Without {count} {count|token|tokens} that could not be read.',
  zeroRows: '{count} {count|token|tokens} with no balance',
  tabs: 'Sections',
  tab: { holdings: 'Holdings', rewards: 'Rewards', alerts: 'Alerts' },
  hideBalances: 'Hide balances',
  showBalances: 'Show balances',
  settings: 'Options',
  refresh: 'Refresh',
  refreshing: 'Refreshing …',
  nothingRead: 'Nothing read yet',
  stale: 'out of date',
  staleSince: 'These numbers stand as of {time}.',
  retry: 'Try again',
  changeRpc: 'Change endpoint',
  empty: {
    noAccount: 'No account yet',
    unconfirmed: 'Is this you?',
    noAccountWhy:
      'Use a DeFi site with your wallet and its account appears here by itself, or type an address. Mooring never asks for keys.',
    noTokens: 'No liquid staking tokens here',
    noTokensWhy:
      'These accounts hold none of the tokens that Mooring knows, on the chains that are switched on.',
  },
}
