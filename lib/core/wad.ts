/** Fixed point with 18 decimals: 1e18 is one. */
export const WAD = 10n ** 18n

/** a × b ÷ d, rounded towards −∞. Balances and rewards round down. Throws RangeError when d is 0. */
export function mulDivDown(a: bigint, b: bigint, d: bigint): bigint {
  const product = a * b
  const quotient = product / d
  const isExact = quotient * d === product
  return isExact || product < 0n === d < 0n ? quotient : quotient - 1n
}

/** a × b ÷ d, rounded towards +∞. Costs round up. Throws RangeError when d is 0. */
export function mulDivUp(a: bigint, b: bigint, d: bigint): bigint {
  return -mulDivDown(-a, b, d)
}

/** amount × rate, where rate is a wad, rounded down. */
export function mulWadDown(amount: bigint, rateWad: bigint): bigint {
  return mulDivDown(amount, rateWad, WAD)
}

/** amount ÷ rate, where rate is a wad, rounded down. */
export function divWadDown(amount: bigint, rateWad: bigint): bigint {
  return mulDivDown(amount, WAD, rateWad)
}

/** amount ÷ rate, where rate is a wad, rounded up. */
export function divWadUp(amount: bigint, rateWad: bigint): bigint {
  return mulDivUp(amount, WAD, rateWad)
}

/** An amount with `decimals` decimals, told with 18. Rounded down when it had more. */
export function toWad(amount: bigint, decimals: number): bigint {
  return decimals <= 18
    ? amount * 10n ** BigInt(18 - decimals)
    : mulDivDown(amount, 1n, 10n ** BigInt(decimals - 18))
}
