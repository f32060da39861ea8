import type { Market } from './defineMarket.ts'

export const MARKETS: readonly Market[] = []

export function findMarket(id: string): Market | undefined {
  return MARKETS.find(market => market.id === id)
}
