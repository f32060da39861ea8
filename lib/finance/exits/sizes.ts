import { roundUpToGrid } from '../peg/grid.ts'

const STEPS = 8n

/**
 * Sizes to ask a venue for, to draw what it pays up to an amount: eighths of the amount, where the plan will lie, and
 * beneath them the sizes of the 1-2-5 grid down to a hundredth. Smallest first, in wei. Empty for nothing.
 */
export function sizesUpTo(amountWei: bigint): bigint[] {
  if (amountWei < STEPS) return amountWei > 0n ? [amountWei] : []
  const first = amountWei / STEPS
  const beneath: bigint[] = []
  for (let size = roundUpToGrid(first); size * 100n >= amountWei; size = stepDown(size)) {
    if (size < first) beneath.unshift(size)
  }
  const eighths = Array.from({ length: Number(STEPS) }, (_, n) => (amountWei * BigInt(n + 1)) / STEPS)
  return [...beneath, ...eighths]
}

/** 5 → 2 → 1 → 0.5, of sizes on the grid. */
function stepDown(size: bigint): bigint {
  return String(size).startsWith('5') ? (size * 2n) / 5n : size / 2n
}
