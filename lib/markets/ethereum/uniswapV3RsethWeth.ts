import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const uniswapV3RsethWeth = uniswapV3({
  id: 'uniswap-v3-rseth-weth',
  chainId: 1,
  token: 'rseth',
  name: 'Uniswap v3 rsETH/WETH',
  tokenIn: '0xA1290d69c65A6Fe4DF752f95823fae25cB99e5A7',
  tiers: UNISWAP_V3_TIERS,
  sources: ['Uniswap/docs'],
})
