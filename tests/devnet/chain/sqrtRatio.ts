const WAD = 10n ** 18n

/** Uniswap v3's sqrtPriceX96 of WETH per token; `isTokenFirst` when the token's address is the lower one. Rounded down. */
export function sqrtRatioX96(isTokenFirst: boolean, rateWad: bigint): bigint {
  const [numerator, denominator] = isTokenFirst ? [rateWad, WAD] : [WAD, rateWad]
  return sqrt((numerator << 192n) / denominator)
}

/** Floor of the square root, by Newton's method. */
function sqrt(value: bigint): bigint {
  let guess = 1n << BigInt((value.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (guess + value / guess) >> 1n
    if (next >= guess) return guess
    guess = next
  }
}
