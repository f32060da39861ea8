import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const optimismUniswapV3CbethWeth = uniswapV3({
  id: 'optimism-uniswap-v3-cbeth-weth',
  chainId: 10,
  token: 'cbeth',
  name: 'Uniswap v3 cbETH/WETH',
  tokenIn: '0xadDb6A0412DE1BA0F936DCaeb8Aaa24578dcF3B2',
  tiers: UNISWAP_V3_TIERS,
  sources: ['Uniswap/docs'],
})
