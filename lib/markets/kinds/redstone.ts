import { type FeedMarket, feed } from './feed.ts'

/** A RedStone push feed: Chainlink's shape. Source: redstone-finance/redstone-oracles-monorepo. */
export const redstone = (market: FeedMarket) => feed('redstone', market)
