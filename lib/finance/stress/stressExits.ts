import { mulDivDown } from '../../core/wad.ts'
import { marketAfter, type Row, type Stress } from './stress.ts'

const BPS = 10_000n

/** How long a redemption takes today; undefined: not known, or there is none. */
export type DaysOf = (tokenId: string) => number | undefined

/** The two ways out of one token, after the stress. In wei of ETH, rounded down. */
export interface StressedExit {
  tokenId: string
  marketWei: bigint
  /** Undefined: no queue is known for it. */
  queue: { paysWei: bigint; days: number } | undefined
}

/** What selling and what waiting would pay, token by token, the largest first. Only what is owned. Pure. */
export function stressExits(
  rows: readonly Row[],
  stress: Stress,
  isHit: (tokenId: string) => boolean,
  daysOf: DaysOf,
): StressedExit[] {
  const byToken = new Map<string, { marketWei: bigint; valueWei: bigint }>()
  for (const row of rows) {
    if (row.tokenId === undefined || row.valueWei <= 0n) continue
    const slash = isHit(row.tokenId) ? BigInt(stress.slashBps) : 0n
    const old = byToken.get(row.tokenId) ?? { marketWei: 0n, valueWei: 0n }
    byToken.set(row.tokenId, {
      marketWei: old.marketWei + marketAfter(row, stress, isHit),
      valueWei: old.valueWei + mulDivDown(row.valueWei, BPS - slash, BPS),
    })
  }
  return [...byToken]
    .map(([tokenId, { marketWei, valueWei }]): StressedExit => {
      const days = daysOf(tokenId)
      const queue =
        days === undefined ? undefined : { paysWei: valueWei, days: Math.max(days, stress.queueDays) }
      return { tokenId, marketWei, queue }
    })
    .sort((a, b) => (a.marketWei < b.marketWei ? 1 : -1))
}
