import type { Market } from '../defineMarket.ts'
import { type QuoterMarket, quoterMarket } from './quoter.ts'

/** Tick spacings that the factory opens from the start, but the widest. */
export const SLIPSTREAM_SPACINGS = [1, 50, 100, 200] as const

/**
 * Aerodrome Slipstream on Base: pools are told apart by `int24 tickSpacing`, so Uniswap's selector does not exist here.
 * Source: velodrome-finance/slipstream (CLFactory, QuoterV2).
 */
export function slipstream(market: QuoterMarket): Market {
  return quoterMarket(
    {
      kind: 'slipstream',
      quoter: '0x254cF9E1E6e233aa1AC962CB9B05b2cfeAaE15b0',
      quoteSelector: '0x9e7defe6',
      getPoolSelector: '0x28af8d0b',
      args: (tokenIn, tokenOut, amountIn, spacing) => [tokenIn, tokenOut, amountIn, spacing, 0n],
    },
    market,
  )
}
