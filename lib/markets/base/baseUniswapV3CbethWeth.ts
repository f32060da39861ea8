import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const baseUniswapV3CbethWeth = uniswapV3({
  id: 'base-uniswap-v3-cbeth-weth',
  chainId: 8453,
  token: 'cbeth',
  name: 'Uniswap v3 cbETH/WETH',
  tokenIn: '0x2Ae3F1Ec7F1F5012CFEab0185bfc7aa3cf0DEc22',
  tiers: UNISWAP_V3_TIERS,
  sources: ['pool-config javascript repository not named; age unknown', 'Uniswap/docs'],
})
