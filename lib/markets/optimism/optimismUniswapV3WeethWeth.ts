import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const optimismUniswapV3WeethWeth = uniswapV3({
  id: 'optimism-uniswap-v3-weeth-weth',
  chainId: 10,
  token: 'weeth',
  name: 'Uniswap v3 weETH/WETH',
  tokenIn: '0x5A7fACB970D094B6C7FF1df0eA68D99E6e73CBFF',
  tiers: UNISWAP_V3_TIERS,
  sources: ['pool-config javascript repository not named; age unknown', 'Uniswap/docs'],
})
