/** Every data-testid of the product: e2e tests find things by these and by role, never by words. */
export const testIds = {
  // Popup, side panel and full tab: one tree.
  app: 'app',
  skeleton: 'skeleton',
  accountSwitch: 'account-switch',
  accountOption: (address: string) => `account-${address.toLowerCase()}`,
  allAccounts: 'account-all',
  hideBalances: 'hide-balances',
  shortcuts: 'shortcuts',
  openSettings: 'open-settings',
  totalEth: 'total-eth',
  totalFiat: 'total-fiat',
  totalMarket: 'total-market',
  totalRewards: 'total-rewards',
  refresh: 'refresh',
  age: 'age',
  problem: 'problem',
  offline: 'offline',
  retry: 'retry',
  notDone: 'not-done',
  empty: 'empty',
  confirmSeen: (address: string) => `confirm-${address.toLowerCase()}`,
  dismissSeen: (address: string) => `dismiss-${address.toLowerCase()}`,
  tab: (id: string) => `tab-${id}`,
  panel: (id: string) => `panel-${id}`,
  openSearch: 'open-search',
  search: 'search',

  // One row of the holdings; the cells stand inside it.
  row: (tokenId: string, chainId: number) => `row-${tokenId.toLowerCase()}-${chainId}`,
  balance: 'balance',
  value: 'value',
  market: 'market',
  deviation: 'deviation',
  rewards: 'rewards',
  emptyRows: 'empty-rows',

  // Rewards tab: one row a token, one cell a period (d1, d7, d30, all).
  rewardsRow: (tokenId: string, chainId: number) => `rewards-${tokenId.toLowerCase()}-${chainId}`,
  rewardsPeriod: (period: string) => `rewards-${period}`,
  rewardsBasis: 'rewards-basis',
  exportRewards: (format: string) => `export-rewards-${format}`,
  saveRewards: 'save-rewards',

  // Exits tab.
  exitToken: 'exit-token',
  exitAmount: 'exit-amount',

  // Alerts tab and options share these.
  badgeAll: 'badge-all',
  badgeToken: (tokenId: string) => `badge-${tokenId.toLowerCase()}`,
  threshold: (level: string) => `threshold-${level}`,

  pegReadout: 'peg-readout',
  snooze: (tokenId: string) => `snooze-${tokenId.toLowerCase()}`,
  alertLog: 'alert-log',

  // Risk tab.
  stressProtocol: 'stress-protocol',
  stressBps: 'stress-bps',
  stressAfter: 'stress-after',
  stressChange: 'stress-change',

  // Token page.
  tokenPage: 'token-page',
  back: 'back',
  fullBalance: 'full-balance',
  fullRate: 'full-rate',
  tokenBands: 'token-bands',
  pegHistory: 'peg-history',

  // Options.
  language: 'language',
  theme: 'theme',
  currency: 'currency',
  rpcUrl: (chainId: number) => `rpc-url-${chainId}`,
  rpcState: (chainId: number) => `rpc-state-${chainId}`,
  chainOn: (chainId: number) => `chain-on-${chainId}`,
  notifications: 'notifications',
  offchain: (id: string) => `offchain-${id}`,
  guardOn: 'guard-on',
  guardEverySite: 'guard-every-site',
  guardSimulate: 'guard-simulate',
  guardHoldFrom: 'guard-hold-from',
  guardBudget: 'guard-budget',
  guardHost: (host: string) => `guard-host-${host}`,
  rule: (id: string) => `rule-${id}`,
  exportSettings: 'export-settings',
  importSettings: 'import-settings',
  erase: 'erase',
  eraseConfirm: 'erase-confirm',
  account: (address: string) => `watched-${address.toLowerCase()}`,
  accountLabel: (address: string) => `label-${address.toLowerCase()}`,
  removeAccount: (address: string) => `remove-${address.toLowerCase()}`,

  // Adding an account: welcome and options.
  addAccount: 'add-account',
  addAccountInput: 'add-account-input',
  addAccountSubmit: 'add-account-submit',
  addAccountProblem: 'add-account-problem',
  tryExample: 'try-example',

  // Welcome: links that the Firefox driver clicks.
  linkPopup: 'link-popup',
  linkOptions: 'link-options',
  linkReview: 'link-review',
  linkLearn: 'link-learn',

  // Learn.
  topic: (id: string) => `topic-${id}`,
  topicFigure: 'topic-figure',
  learnLink: 'learn-link',

  // Review window.
  review: 'review',
  reviewLevel: 'review-level',
  reviewHeading: 'review-heading',
  reviewHost: 'review-host',
  reviewGive: 'review-give',
  reviewReceiveMin: 'review-receive-min',
  reviewBps: 'review-bps',
  reviewDays: 'review-days',
  reviewWays: 'review-ways',
  reviewWay: (key: string) => `way-${key}`,
  reviewFinding: (rule: string) => `finding-${rule}`,
  reviewCancel: 'review-cancel',
  reviewContinue: 'review-continue',
  quiet: (list: string) => `quiet-${list}`,
  reviewGone: 'review-gone',
} as const
