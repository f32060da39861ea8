export const shortcuts = {
  title: 'Keyboard',
  refresh: 'Refresh',
  hide: 'Hide or show balances',
  search: 'Search',
  tab: 'Go to a section',
  help: 'Show this list',
  back: 'Back',
  off: 'They can be switched off in the options.',
}
