import { mulDivDown } from '../../core/wad.ts'

/**
 * How far the fullest side of a pool stands above an even share, in bps of all of it, by value in one unit: 0 is even,
 * 5,000 is all in one of two. Rounded down. Undefined when the pool is empty.
 */
export function imbalanceBps(valuesWei: readonly bigint[]): number | undefined {
  const total = valuesWei.reduce((sum, value) => sum + value, 0n)
  if (total === 0n) return undefined
  const fullest = valuesWei.reduce((most, value) => (value > most ? value : most), 0n)
  const even = mulDivDown(10_000n, 1n, BigInt(valuesWei.length))
  return Number(mulDivDown(fullest, 10_000n, total) - even)
}
