import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const uniswapV3MethWeth = uniswapV3({
  id: 'uniswap-v3-meth-weth',
  chainId: 1,
  token: 'meth',
  name: 'Uniswap v3 mETH/WETH',
  tokenIn: '0xd5F7838F5C461fefF7FE49ea5ebaF7728bB0ADfa',
  tiers: UNISWAP_V3_TIERS,
  sources: ['Uniswap/docs'],
})
