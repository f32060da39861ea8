/** The Exits tab: every way out of a token, what it pays and when. */
export const exits = {
  title: 'Ways out',
  none: 'Nothing is held that could leave.',
  token: 'Token',
  amount: 'How much',
  all: 'All',
  allOf: 'All {amount}',
  notAnAmount: 'This is no amount.',
}
