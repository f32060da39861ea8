import type { Position } from '../../finance/positions/position.ts'
import type { StoredPosition } from '../../messaging/schemas/positions.ts'
import { findTokenAt } from '../../tokens/index.ts'

/** Of a staked token, or the ether of somebody's own validators. A pool of other coins is none of ours. */
export function isOurs({ chainId, holds, venueId }: Position): boolean {
  return venueId === 'eigenlayer' || holds.some(({ address }) => findTokenAt(chainId, address) !== undefined)
}

/** As it is stored: the same, with lists of its own. */
export function stored({ holds, fees, layers, pool, atMarket, ...rest }: Position): StoredPosition {
  return {
    ...rest,
    holds: [...holds],
    fees: [...fees],
    layers: [...layers],
    ...(pool && { pool: { ...pool, holds: [...pool.holds] } }),
    ...(atMarket && { atMarket: atMarket === 'unknown' ? atMarket : [...atMarket] }),
  }
}
