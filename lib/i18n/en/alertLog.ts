/** What the alert log says of an event, before the reason. */
export const alertLog = {
  raised: 'discount reached {to}',
  lowered: 'discount eased to {to}',
  recovered: 'recovered: said once',
  late: 'held at {to}, can be told now',
  reminder: 'still critical',
  overlayOn: 'marked {overlay}',
  overlayOff: 'marked as usual again',
  premiumOn: 'market stands above the exchange rate',
  premiumOff: 'market is back at the exchange rate',
  claimable: 'a withdrawal can be claimed',
  blind: 'no prices for six hours',
  hush: {
    'low-confidence': 'not told: too few sources',
    'cool-down': 'not told: told within six hours',
    cap: 'not told: enough for a day',
  },
}
