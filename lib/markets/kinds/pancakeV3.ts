import type { Market } from '../defineMarket.ts'
import { type QuoterMarket, quoterMarket } from './quoter.ts'

export const PANCAKE_V3_TIERS = [100, 500, 2_500] as const

/** PancakeSwap v3 on BNB Chain: Uniswap's quoter, other tiers. Source: pancakeswap/pancake-v3-contracts. */
export function pancakeV3(market: QuoterMarket): Market {
  return quoterMarket(
    {
      kind: 'pancake-v3',
      quoter: '0xB048Bbc1Ee6b733FFfCFb9e9CeF7375518e25997',
      factory: '0x0BFbCF9fa4f9C56B0F40a671Ad40E0805A091865',
      quoteSelector: '0xc6a5026a',
      getPoolSelector: '0x1698ee82',
      args: (tokenIn, tokenOut, amountIn, fee) => [tokenIn, tokenOut, amountIn, fee, 0n],
    },
    market,
  )
}
