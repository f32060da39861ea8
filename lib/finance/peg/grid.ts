const STEPS = [1n, 2n, 5n] as const

/** Amounts beneath a thousandth of a token all look alike. */
const SMALLEST_DIGITS = 15

/**
 * An amount rounded up to 1, 2 or 5 times a power of ten, in wei of 18 decimals: what is asked of pools and written
 * into URLs, so that no balance can be recognised and quotes can be shared. Rounding up errs on the side of more impact.
 * Throws RangeError for an amount that is not positive.
 */
export function roundUpToGrid(amountWei: bigint): bigint {
  if (amountWei <= 0n) throw new RangeError('roundUpToGrid: the amount must be positive')
  for (let digits = SMALLEST_DIGITS; ; digits++) {
    const unit = 10n ** BigInt(digits)
    const step = STEPS.find(candidate => candidate * unit >= amountWei)
    if (step) return step * unit
  }
}
