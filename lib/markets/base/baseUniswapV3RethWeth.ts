import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const baseUniswapV3RethWeth = uniswapV3({
  id: 'base-uniswap-v3-reth-weth',
  chainId: 8453,
  token: 'reth',
  name: 'Uniswap v3 rETH/WETH',
  tokenIn: '0xB6fe221Fe9EeF5aBa221c348bA20A1Bf5e73624c',
  tiers: UNISWAP_V3_TIERS,
  sources: ['Uniswap/docs'],
})
