/** The ids of the reserves that an account borrows from or has collateral in: two bits each, the lowest first. */
export function usedReserves(userConfiguration: bigint): number[] {
  const ids: number[] = []
  for (let id = 0, rest = userConfiguration; rest > 0n; id += 1, rest >>= 2n) {
    if ((rest & 3n) !== 0n) ids.push(id)
  }
  return ids
}

/** aave/aave-v3-core:contracts/protocol/libraries/configuration/ReserveConfiguration.sol */
export function reserveConfig(bitmap: bigint): { thresholdBps: bigint; decimals: number; category: number } {
  return {
    thresholdBps: (bitmap >> 16n) & 0xffffn,
    decimals: Number((bitmap >> 48n) & 0xffn),
    /** Only before v3.2; zero since. */
    category: Number((bitmap >> 168n) & 0xffn),
  }
}
