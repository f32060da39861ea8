import { uniswapV3 } from '../kinds/uniswapV3.ts'

export const uniswapV3EzethWeth100 = uniswapV3({
  id: 'uniswap-v3-ezeth-weth-100',
  chainId: 1,
  token: 'ezeth',
  name: 'Uniswap v3 ezETH/WETH 0.01 %',
  tokenIn: '0xbf5495Efe5DB9ce00f80364C8B423567e58d2110',
  tiers: [100],
  pool: '0xBE80225f09645f172B079394312220637C440A63',
  // About 0.14 M USD in 2026.
  isSmall: true,
  sources: [
    'Se7en-Seas/boring-vault:test/resources/ChainValues.sol',
    'price-config file listing Uniswap v3 pools with fee tier and TVL',
    'AladdinDAO fx-protocol tests found by public code search',
  ],
})
