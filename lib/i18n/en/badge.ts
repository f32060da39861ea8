/** What the icon says when it is pointed at; by `titleKey` of a badge. */
export const badge = {
  calm: 'Mooring',
  paused: 'Mooring is paused',
  critical: '{token} trades far under its exchange rate',
  danger: '{token} trades {bps} bps under its exchange rate: danger',
  loan: 'A loan of {token} is below the health factor you set',
  claimable: 'Withdrawals ready to claim: {count}',
  caution: '{token} trades {bps} bps under its exchange rate: caution',
  uncovered: 'This page reaches your wallet another way: not covered here',
  maybe: 'This site can reach your wallet another way: it may not be covered here',
  notice: '{token} trades {bps} bps under its exchange rate: notice',
  disputed: 'The market rate of {token} is not certain now',
}
