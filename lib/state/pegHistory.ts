import type { History } from '../finance/history/history.ts'
import { approximateSeriesOf, seriesOf } from '../finance/history/seriesOf.ts'
import { createHistoryStore } from '../io/history.ts'

const store = createHistoryStore()

/** What was seen of a token's peg on a chain, as the background keeps it. Empty when nothing was. */
export function loadPegHistory(tokenId: string, chainId: number): Promise<History> {
  return store.load(seriesOf(tokenId, chainId))
}

/** What dollar prices tell of the time before: approximate. Empty unless they are switched on. */
export function loadApproximateHistory(tokenId: string, chainId: number): Promise<History> {
  return store.load(approximateSeriesOf(tokenId, chainId))
}
