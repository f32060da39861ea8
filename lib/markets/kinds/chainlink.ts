import { feed } from './feed.ts'

type ChainlinkFeed = Omit<Parameters<typeof feed>[1], 'decimals' | 'heartbeatS'> & { heartbeatS?: number }

/** A Chainlink X/ETH market feed: 18 decimals; set anew at least once a day unless another heartbeat is evidenced. */
export const chainlink = ({ heartbeatS = 86_400, ...market }: ChainlinkFeed) =>
  feed('chainlink', { ...market, heartbeatS, decimals: 18 })
