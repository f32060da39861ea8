import { uniswapV3 } from '../kinds/uniswapV3.ts'

export const arbitrumUniswapV3WeethWeth100 = uniswapV3({
  id: 'arbitrum-uniswap-v3-weeth-weth-100',
  chainId: 42161,
  token: 'weeth',
  name: 'Uniswap v3 weETH/WETH 0.01 %',
  tokenIn: '0x35751007a407ca6FEFfE80b3cB397736D2cf4dbe',
  tiers: [100],
  pool: '0x14353445c8329Df76e6f15e9EAD18fA2D45A8BB6',
  sources: ['Se7en-Seas/boring-vault:test/resources/ChainValues.sol'],
})
