/** Something that an account has, by the receipt that stands for it: a token's address, or contract and number. */
export interface Claim<Item> {
  chainId: number
  account: string
  /** Lower case where it is an address. */
  receipt: string
  item: Item
}

/**
 * What counts. Several readers may find the same receipt: a vault share that is a token of the registry and is looked
 * through too, an aToken that a lending market accounts for. The first that names it counts, and nobody after it.
 * `accounted`: receipts (`chainId-address`, lower case) that somebody else accounts for altogether.
 */
export function countOnce<Item>(
  claims: readonly Claim<Item>[],
  accounted: ReadonlySet<string> = new Set(),
): Item[] {
  const seen = new Set<string>()
  return claims.flatMap(({ chainId, account, receipt, item }) => {
    const key = `${chainId}-${account}-${receipt}`
    if (seen.has(key) || accounted.has(`${chainId}-${receipt}`)) return []
    seen.add(key)
    return [item]
  })
}
