export const alerts = {
  title: 'Badge',
  log: 'Lately',
  logEmpty: 'Nothing was noticed yet.',
  badge: 'Show the worst level on the icon',
  badgeWhy: 'A sign on the toolbar icon when the market leaves the exchange rate.',
  thresholds: 'Where each level begins',
  thresholdsWhy: 'Distance of the market under the exchange rate. 100 bps are 1 %.',
  thresholdsWrong: 'Three whole numbers above zero that rise from notice to danger.',
}
