import type { Market } from './defineMarket.ts'

const SUFFIX = '-mid'

/**
 * Markets, and beside each pool what it stands at without fee and size: the mean of half an hour, a moving average, or
 * this moment. Asked by the watch alone, where an answer may take a second.
 */
export function withMids(markets: readonly Market[]): Market[] {
  return markets.flatMap(market => {
    const { quote, ...rest } = market
    return quote && rest.mid ? [market, { ...rest, id: market.id + SUFFIX, sourceClass: 'mid' }] : [market]
  })
}

/** The market whose mid it is, or itself. */
export const withoutMid = (marketId: string): string =>
  marketId.endsWith(SUFFIX) ? marketId.slice(0, -SUFFIX.length) : marketId
