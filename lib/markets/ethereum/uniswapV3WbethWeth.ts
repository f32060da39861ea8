import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const uniswapV3WbethWeth = uniswapV3({
  id: 'uniswap-v3-wbeth-weth',
  chainId: 1,
  token: 'wbeth',
  name: 'Uniswap v3 wBETH/WETH',
  tokenIn: '0xa2E3356610840701BDf5611a53974510Ae27E2e1',
  tiers: UNISWAP_V3_TIERS,
  sources: ['Uniswap/docs'],
})
