import { type FeedMarket, feed } from './feed.ts'

/** A Chainlink X/ETH market feed: set anew at least once a day unless another heartbeat is evidenced. */
export function chainlink({
  heartbeatS = 86_400,
  ...market
}: Omit<FeedMarket, 'heartbeatS'> & { heartbeatS?: number }) {
  return feed('chainlink', { ...market, heartbeatS })
}
