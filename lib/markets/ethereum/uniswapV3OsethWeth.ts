import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const uniswapV3OsethWeth = uniswapV3({
  id: 'uniswap-v3-oseth-weth',
  chainId: 1,
  token: 'oseth',
  name: 'Uniswap v3 osETH/WETH',
  tokenIn: '0xf1C9acDc66974dFB6dEcB12aA385b9cD01190E38',
  tiers: UNISWAP_V3_TIERS,
  sources: ['Uniswap/docs'],
})
