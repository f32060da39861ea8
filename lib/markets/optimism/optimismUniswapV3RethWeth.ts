import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const optimismUniswapV3RethWeth = uniswapV3({
  id: 'optimism-uniswap-v3-reth-weth',
  chainId: 10,
  token: 'reth',
  name: 'Uniswap v3 rETH/WETH',
  tokenIn: '0x9Bcef72be871e61ED4fBbc7630889beE758eb81D',
  tiers: UNISWAP_V3_TIERS,
  sources: ['Uniswap/docs'],
})
