import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const polygonUniswapV3MaticxWpol = uniswapV3({
  id: 'polygon-uniswap-v3-maticx-wpol',
  chainId: 137,
  token: 'maticx',
  name: 'Uniswap v3 MaticX/WPOL',
  tokenIn: '0xfa68FB4628DFF1028CFEc22b4162FCcd0d45efb6',
  tokenOut: '0x0d500B1d8E8eF31E21C99d1Db9A6444d3ADf1270',
  tiers: UNISWAP_V3_TIERS,
  sources: ['Uniswap/docs', 'viem/chains:polygon'],
})
