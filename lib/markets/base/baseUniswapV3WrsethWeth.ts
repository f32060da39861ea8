import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const baseUniswapV3WrsethWeth = uniswapV3({
  id: 'base-uniswap-v3-wrseth-weth',
  chainId: 8453,
  token: 'wrseth',
  name: 'Uniswap v3 wrsETH/WETH',
  tokenIn: '0xEDfa23602D0EC14714057867A78d01e94176BEA0',
  tiers: UNISWAP_V3_TIERS,
  sources: ['Uniswap/docs'],
})
