import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const arbitrumUniswapV3CbethWeth = uniswapV3({
  id: 'arbitrum-uniswap-v3-cbeth-weth',
  chainId: 42161,
  token: 'cbeth',
  name: 'Uniswap v3 cbETH/WETH',
  tokenIn: '0x1DEBd73E752bEaF79865Fd6446b0c970EaE7732f',
  tiers: UNISWAP_V3_TIERS,
  sources: ['pool-config javascript repository not named; age unknown', 'Uniswap/docs'],
})
