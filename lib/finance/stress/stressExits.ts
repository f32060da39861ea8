import { DAY_S } from '../../core/time.ts'
import { mulDivDown } from '../../core/wad.ts'
import { marketAfter, type Row, type Stress } from './stress.ts'

const BPS = 10_000n

/** What is held of one token, in wei of ETH, rounded down. */
export interface StressedExit {
  tokenId: string
  /** At the exchange rate of today. */
  todayWei: bigint
  /** After the stress: at the exchange rate, and sold. */
  valueWei: bigint
  marketWei: bigint
}

/** Token by token, the largest first. Only what is owned. Pure. */
export function stressExits(
  rows: readonly Row[],
  stress: Stress,
  isHit: (tokenId: string) => boolean,
): StressedExit[] {
  const byToken = new Map<string, StressedExit>()
  for (const row of rows) {
    const { tokenId } = row
    if (tokenId === undefined || row.valueWei <= 0n) continue
    const slash = isHit(tokenId) ? BigInt(stress.slashBps) : 0n
    const old = byToken.get(tokenId) ?? { tokenId, todayWei: 0n, valueWei: 0n, marketWei: 0n }
    byToken.set(tokenId, {
      tokenId,
      todayWei: old.todayWei + row.valueWei,
      valueWei: old.valueWei + mulDivDown(row.valueWei, BPS - slash, BPS),
      marketWei: old.marketWei + marketAfter(row, stress, isHit),
    })
  }
  return [...byToken.values()].sort((a, b) => (a.marketWei < b.marketWei ? 1 : -1))
}

/** How a protocol's own line stands today for all of it. */
export interface Line {
  /** All of it at the exchange rate, and what the line pays for it, fee taken. */
  fullWei: bigint
  receiveWei: bigint
  /** Undefined: not estimated. */
  wait: { fromS: number; toS?: number | undefined } | undefined
}

/** What the same line pays after the stress, rounded down, and when: `toS` undefined where nobody can say. Pure. */
export function redeemThen(
  { valueWei }: StressedExit,
  { queueDays }: Stress,
  line: Line | undefined,
): { paysWei: bigint; fromS: number; toS: number | undefined } {
  const leastS = queueDays * DAY_S
  const { fromS = 0, toS } = line?.wait ?? {}
  return {
    paysWei: line && line.fullWei > 0n ? mulDivDown(valueWei, line.receiveWei, line.fullWei) : valueWei,
    fromS: Math.max(leastS, fromS),
    toS: toS === undefined ? undefined : Math.max(leastS, toS),
  }
}
