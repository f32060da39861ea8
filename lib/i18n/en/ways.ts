/** By key of a way out: how it is called beside the others. */
export const ways = {
  this: 'This swap',
  market: 'Market, {venue}',
  mint: 'Mint at the protocol, {venue}',
  queue: 'Withdrawal queue, {venue}',
  instant: 'Redeem at once, {venue}',
  'lido-queue': 'Lido withdrawal queue',
}
