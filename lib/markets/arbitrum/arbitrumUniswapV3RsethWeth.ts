import { UNISWAP_V3_TIERS, uniswapV3 } from '../kinds/uniswapV3.ts'

export const arbitrumUniswapV3RsethWeth = uniswapV3({
  id: 'arbitrum-uniswap-v3-rseth-weth',
  chainId: 42161,
  token: 'rseth',
  name: 'Uniswap v3 rsETH/WETH',
  tokenIn: '0x4186BFC76E2E237523CBC30FD220FE055156b41F',
  tiers: UNISWAP_V3_TIERS,
  sources: ['Uniswap/docs'],
})
