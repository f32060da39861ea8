import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const baseUniswapV3WstethWeth = uniswapV3({
  id: 'base-uniswap-v3-wsteth-weth',
  chainId: 8453,
  token: 'wsteth',
  name: 'Uniswap v3 wstETH/WETH',
  tokenIn: '0xc1CBa3fCea344f92D9239c08C0568f6F2F0ee452',
  tiers: UNISWAP_V3_TIERS,
  sources: ['pool-config javascript repository not named; age unknown', 'Uniswap/docs'],
})
