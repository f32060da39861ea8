import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const optimismUniswapV3WstethWeth = uniswapV3({
  id: 'optimism-uniswap-v3-wsteth-weth',
  chainId: 10,
  token: 'wsteth',
  name: 'Uniswap v3 wstETH/WETH',
  tokenIn: '0x1F32b1c2345538c0c6f582fCB022739c4A194Ebb',
  tiers: UNISWAP_V3_TIERS,
  sources: ['pool-config javascript repository not named; age unknown', 'Uniswap/docs'],
})
