import { mulDivDown } from '../../core/wad.ts'

/** Beneath this a fraction is floating point's, not the fee's: fees are told in hundredths of a bps. */
const DUST = 1e-6

/** What is left of an amount after a fee in bps, in the same wei, rounded down; a finer fee is rounded up. */
export function lessFee(wei: bigint, feeBps = 0): bigint {
  const millionths = BigInt(Math.ceil(feeBps * 100 - DUST))
  return mulDivDown(wei, 1_000_000n - millionths, 1_000_000n)
}
