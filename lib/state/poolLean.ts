import { knownValue } from '../core/loadable.ts'
import { mulDivDown } from '../core/wad.ts'
import { imbalanceBps } from '../finance/liquidity/imbalance.ts'
import type { Part } from './worth.ts'

/** The side that a pool holds most of, by value at the exchange rate. */
export interface Lean {
  symbol: string
  /** Of the pool, 10 000 is all of it. */
  bps: number
  /** How far above an even share. */
  overEvenBps: number
}

/** Undefined when the pool is empty, when a side is worth something unknown, or when its sides are of different units. */
export function leanOf(sides: readonly Part[]): Lean | undefined {
  const values = sides.map(({ unit, valueWei }) =>
    unit === sides[0]?.unit ? knownValue(valueWei) : undefined,
  )
  if (sides.length < 2 || values.includes(undefined)) return undefined
  const known = values.map(value => value ?? 0n)
  const overEvenBps = imbalanceBps(known)
  if (overEvenBps === undefined) return undefined
  const total = known.reduce((sum, value) => sum + value, 0n)
  const largest = known.reduce((best, value, i) => (value > (known[best] ?? 0n) ? i : best), 0)
  return {
    symbol: sides[largest]?.symbol ?? '',
    bps: Number(mulDivDown(known[largest] ?? 0n, 10_000n, total)),
    overEvenBps,
  }
}
