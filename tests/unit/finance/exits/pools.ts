import { priceCurve } from '@/lib/finance/exits/priceCurve'
import { sizesUpTo } from '@/lib/finance/exits/sizes'
import { getDy } from '../../../devnet/chain/stableSwap'
import type { Random } from '../../guard/random'

export const WAD = 10n ** 18n

/** What a pool pays for a sale, in wei. */
export type Pool = (sellWei: bigint) => bigint

/** A fraction of 1 as a wad. */
export const wadOf = (part: number): bigint => BigInt(Math.round(part * 1e9)) * 10n ** 9n

/** x·y = k with a fee in bps. */
export const constantProduct =
  (tokens: bigint, coins: bigint, feeBps: bigint): Pool =>
  sellWei =>
    (coins * sellWei * (10_000n - feeBps)) / (tokens * 10_000n + sellWei * (10_000n - feeBps))

/** Curve's invariant as the devnet's pool rounds it; the token is coin 1 and worth `rateWad`. */
export const stableSwap =
  (tokens: bigint, coins: bigint, a: bigint, rateWad: bigint): Pool =>
  sellWei =>
    getDy({ balances: [coins, (tokens * rateWad) / WAD], a, fee: 4_000_000n }, 1, (sellWei * rateWad) / WAD)

/** A pool of either kind, deep or shallow against the amount, at par or out of balance. */
export function randomPool(random: Random, amountWei: bigint, rateWad: bigint): Pool {
  const depth = wadOf(10 ** (random.next() * 2.5))
  const tokens = (amountWei * depth) / WAD
  if (random.next() < 0.5) {
    const price = wadOf(0.95 + random.next() * 0.06)
    return constantProduct(tokens, (((tokens * rateWad) / WAD) * price) / WAD, BigInt(random.below(31)))
  }
  const tilt = wadOf(0.4 + random.next() * 0.8)
  const a = BigInt(20 + random.below(400))
  return stableSwap(tokens, (((tokens * rateWad) / WAD) * tilt) / WAD, a, rateWad)
}

/** What the product asks of a venue. */
export const curveFor = (pool: Pool, amountWei: bigint) =>
  priceCurve(sizesUpTo(amountWei).map(sellWei => ({ sellWei, receiveWei: pool(sellWei) })))
