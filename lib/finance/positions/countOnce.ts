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
 * through too, or two venues that list one NFT. The first that names it counts, and nobody after it. What a lending
 * market accounts for, no look-through names at all: a test of the registry holds that.
 */
export function countOnce<Item>(claims: readonly Claim<Item>[]): Item[] {
  const seen = new Set<string>()
  return claims.flatMap(({ chainId, account, receipt, item }) => {
    const key = `${chainId}-${account}-${receipt}`
    if (seen.has(key)) return []
    seen.add(key)
    return [item]
  })
}
