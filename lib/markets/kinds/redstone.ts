import { feed } from './feed.ts'

/** A RedStone push feed: Chainlink's shape; its decimals are not evidenced and read each time. */
export const redstone = (market: Omit<Parameters<typeof feed>[1], 'decimals'>) => feed('redstone', market)
