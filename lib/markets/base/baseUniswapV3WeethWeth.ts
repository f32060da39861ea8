import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const baseUniswapV3WeethWeth = uniswapV3({
  id: 'base-uniswap-v3-weeth-weth',
  chainId: 8453,
  token: 'weeth',
  name: 'Uniswap v3 weETH/WETH',
  tokenIn: '0x04C0599Ae5A44757c0af6F9eC3b93da8976c150A',
  tiers: UNISWAP_V3_TIERS,
  sources: ['pool-config javascript repository not named; age unknown', 'Uniswap/docs'],
})
