import { mulDivDown, WAD } from '../../core/wad.ts'

/** What a position was worth on the market at one moment. */
export interface Valuation {
  /** On the market, in wei of the underlying. */
  marketWei: bigint
  /** Fiat per underlying, wad. */
  fiatPerUnderlyingWad: bigint
}

/** A change of market value in fiat wei, in parts that add up to it exactly. */
export interface ValueChange {
  totalFiatWei: bigint
  /** What the protocol paid, at the price of the start. */
  rewardsFiatWei: bigint
  /** What the distance between market and exchange rate gave or took, at the price of the start. */
  premiumFiatWei: bigint
  /** What the price of the underlying did to the value at the end. */
  priceFiatWei: bigint
  /** What came in or left, at the price of the start: no gain and no loss. */
  flowsFiatWei: bigint
}

/**
 * Why the market value of a position changed. Rewards, flows and price are each rounded down once; the premium is
 * what remains, so that the parts add up to the wei. `rewardsWei` and `flowsWei` are in wei of the underlying.
 */
export function valueChange(
  start: Valuation,
  end: Valuation,
  rewardsWei: bigint,
  flowsWei: bigint,
): ValueChange {
  const fiat = (amountWei: bigint, priceWad: bigint) => mulDivDown(amountWei, priceWad, WAD)
  const totalFiatWei =
    fiat(end.marketWei, end.fiatPerUnderlyingWad) - fiat(start.marketWei, start.fiatPerUnderlyingWad)
  const rewardsFiatWei = fiat(rewardsWei, start.fiatPerUnderlyingWad)
  const flowsFiatWei = fiat(flowsWei, start.fiatPerUnderlyingWad)
  const priceFiatWei = fiat(end.marketWei, end.fiatPerUnderlyingWad - start.fiatPerUnderlyingWad)
  const premiumFiatWei = totalFiatWei - rewardsFiatWei - flowsFiatWei - priceFiatWei
  return { totalFiatWei, rewardsFiatWei, premiumFiatWei, priceFiatWei, flowsFiatWei }
}
