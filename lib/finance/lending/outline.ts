import type { Address } from '../../core/address.ts'
import type { Follows, Leg, Loan } from './loan.ts'

/** One asset of a loan, with what the account has of it. */
export interface OutlinedAsset {
  asset: Address
  decimals: number
  price: bigint
  thresholdBps: bigint
  suppliedWei: bigint
  owedWei: bigint
  isCollateral: boolean
}

/** A loan in one glance: its sums in the unit of its oracle, and a few of its assets one by one. */
export interface Outline {
  collateral: bigint
  debt: bigint
  /** The average, as the pool tells it. */
  thresholdBps: bigint
  assets: readonly OutlinedAsset[]
}

const REST: Follows = { eth: false, oracle: 'unknown' }
const WAD_PER_BPS = 10n ** 14n

/**
 * The same loan in few legs: the assets one by one, and all the rest as one that counts in full for what it counts.
 * Its health factor is the pool's up to the basis point that the pool's average is cut to. Pure.
 */
export function loanOfOutline(outline: Outline, place: Pick<Loan, 'venueId' | 'chainId' | 'name'>): Loan {
  const { assets, collateral, debt, thresholdBps } = outline
  const worthOf = (wei: bigint, { price, decimals }: OutlinedAsset) => (wei * price) / 10n ** BigInt(decimals)
  const counted = (one: OutlinedAsset) =>
    one.isCollateral ? worthOf(one.suppliedWei, one) * one.thresholdBps : 0n
  const restWeight = assets.reduce((left, one) => left - counted(one), collateral * thresholdBps)
  const restDebt = assets.reduce((left, one) => left - worthOf(one.owedWei, one), debt)
  const rest = (amountWei: bigint, decimals: number): Leg => ({
    asset: '0x',
    symbol: '',
    amountWei: amountWei < 0n ? 0n : amountWei,
    decimals,
    price: 1n,
    follows: REST,
  })
  const leg = (one: OutlinedAsset, amountWei: bigint): Leg => ({
    asset: one.asset,
    symbol: '',
    amountWei,
    decimals: one.decimals,
    price: one.price,
    follows: REST,
  })
  return {
    ...place,
    method: 'aave-v3.5',
    unit: 'usd',
    collaterals: [
      // Worth what it counts for: four decimals are the basis points.
      { ...rest(restWeight, 4), thresholdWad: 10_000n * WAD_PER_BPS },
      ...assets.map(one => ({
        ...leg(one, one.suppliedWei),
        // A first supply becomes collateral by itself.
        thresholdWad: one.isCollateral || one.suppliedWei === 0n ? one.thresholdBps * WAD_PER_BPS : 0n,
      })),
    ],
    debts: [rest(restDebt, 0), ...assets.map(one => leg(one, one.owedWei))],
  }
}
