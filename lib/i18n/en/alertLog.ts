/** What the alert log says of an event, before the reason. `{to}` is the word of a level. */
export const alertLog = {
  /** A line: of which token, and what happened to it. */
  line: '{symbol}: {what}',
  raised: 'discount reached “{to}”',
  lowered: 'discount eased to “{to}”',
  recovered: 'back near its exchange rate',
  late: 'still at “{to}”, told only now',
  reminder: 'still at “{to}”',
  overlayOn: 'marked “{overlay}”',
  overlayOff: 'no longer marked',
  premiumOn: 'the market stands above the exchange rate',
  premiumOff: 'the market is back at the exchange rate',
  claimable: 'a withdrawal can be claimed',
  blind: 'no prices for six hours',
  /** The level above danger; the others are `levels`. */
  critical: 'Critical',
  hush: {
    'low-confidence': 'not told: too few sources',
    'cool-down': 'not told: already told within six hours',
    cap: 'not told: enough for a day',
  },
}
