import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const arbitrumUniswapV3RethWeth = uniswapV3({
  id: 'arbitrum-uniswap-v3-reth-weth',
  chainId: 42161,
  token: 'reth',
  name: 'Uniswap v3 rETH/WETH',
  tokenIn: '0xEC70Dcb4A1EFa46b8F2D97C310C9c4790ba5ffA8',
  tiers: UNISWAP_V3_TIERS,
  sources: ['pool-config javascript repository not named; age unknown', 'Uniswap/docs'],
})
