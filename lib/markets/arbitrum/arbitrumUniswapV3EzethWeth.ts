import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const arbitrumUniswapV3EzethWeth = uniswapV3({
  id: 'arbitrum-uniswap-v3-ezeth-weth',
  chainId: 42161,
  token: 'ezeth',
  name: 'Uniswap v3 ezETH/WETH',
  tokenIn: '0x2416092f143378750bb29b79eD961ab195CcEea5',
  tiers: UNISWAP_V3_TIERS,
  sources: ['Uniswap/docs'],
})
