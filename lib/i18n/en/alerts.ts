export const alerts = {
  title: 'Badge',
  log: 'Lately',
  logEmpty: 'Nothing was noticed yet.',
  badge: 'Show the worst level on the icon',
  badgeWhy: 'A sign on the toolbar icon when the market leaves the exchange rate.',
  thresholds: 'Where each level begins',
  thresholdsWhy: 'Distance of the market under the exchange rate. 100 bps are 1 %.',
  thresholdsWrong: 'Three whole numbers above zero that rise from notice to danger.',
  snooze: 'Silence {symbol}',
  snoozeFor: { hour: '1 hour', day: '1 day', week: '1 week' },
  snoozedUntil: 'Silent until {time}, unless it gets worse',
  wake: 'Speak again',
}
