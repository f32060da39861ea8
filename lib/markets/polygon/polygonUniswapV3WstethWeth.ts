import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const polygonUniswapV3WstethWeth = uniswapV3({
  id: 'polygon-uniswap-v3-wsteth-weth',
  chainId: 137,
  token: 'wsteth',
  name: 'Uniswap v3 wstETH/WETH',
  tokenIn: '0x03b54A6e9a984069379fae1a4fC4dBAE93B3bCCD',
  tiers: UNISWAP_V3_TIERS,
  sources: ['Uniswap/docs'],
})
