/**
 * Basis points: 1 bps = 0.01 %. A number with two decimals at most (0.01 bps), truncated towards zero,
 * so that a comparison with a threshold of whole or half basis points is exact.
 */
export type Bps = number

const PARTS_PER_BPS = 100n

/**
 * How far the market is from the exchange rate: (market − exchange) ÷ exchange.
 * Negative is a discount, positive a premium. Both amounts in the same unit.
 * Throws RangeError when the exchange rate is not positive: no deviation can be told.
 */
export function deviationBps(market: bigint, exchange: bigint): Bps {
  if (exchange <= 0n) throw new RangeError('deviationBps: the exchange rate must be positive')
  return Number(((market - exchange) * 10_000n * PARTS_PER_BPS) / exchange) / Number(PARTS_PER_BPS)
}
