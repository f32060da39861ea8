/** What one venue pays for one size: amounts in wei of the token and of its underlying, fee included. */
export interface Quote {
  sellWei: bigint
  receiveWei: bigint
}

/** One venue's quotes, smallest size first, no size twice. */
export type PriceCurve = readonly Quote[]

/** Quotes in any order as a curve; a size told twice, nothing sold and nothing received are left out. */
export function priceCurve(quotes: readonly Quote[]): PriceCurve {
  const sorted = quotes
    .filter(({ sellWei, receiveWei }) => sellWei > 0n && receiveWei > 0n)
    .sort((a, b) => (a.sellWei < b.sellWei ? -1 : 1))
  return sorted.filter((quote, index) => quote.sellWei !== sorted[index - 1]?.sellWei)
}

/**
 * What a sale brings, in wei of the underlying, rounded down. Between two quotes the tokens paid per unit received are
 * taken on a straight line, and beneath the smallest on the line through the first two: exact for a constant product,
 * close for any pool between sizes of the 1-2-5 grid, always rising. Undefined beyond the largest: nothing is
 * extrapolated upwards.
 */
export function receiveAt(curve: PriceCurve, sellWei: bigint): bigint | undefined {
  if (sellWei <= 0n) return 0n
  const above = curve.findIndex(quote => quote.sellWei >= sellWei)
  const high = curve[above]
  if (!high) return undefined
  if (high.sellWei === sellWei) return high.receiveWei
  const low = curve[above - 1]
  if (low) return onLine(low, high, sellWei)
  const next = curve[above + 1]
  const atItsPrice = (high.receiveWei * sellWei) / high.sellWei
  const onward = next ? onLine(high, next, sellWei) : atItsPrice
  // A smaller sale is never paid worse.
  return onward > atItsPrice ? onward : atItsPrice
}

/** 1 ÷ price is linear in size through both quotes. */
function onLine(low: Quote, high: Quote, sellWei: bigint): bigint {
  const fromLow = low.sellWei * high.receiveWei * (high.sellWei - sellWei)
  const fromHigh = high.sellWei * low.receiveWei * (sellWei - low.sellWei)
  const span = high.sellWei - low.sellWei
  return (sellWei * span * low.receiveWei * high.receiveWei) / (fromLow + fromHigh)
}
