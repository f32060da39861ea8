import { uniswapV3 } from '../kinds/uniswapV3.ts'

export const uniswapV3RethWeth500 = uniswapV3({
  id: 'uniswap-v3-reth-weth-500',
  chainId: 1,
  token: 'reth',
  name: 'Uniswap v3 rETH/WETH 0.05 %',
  tokenIn: '0xae78736Cd615f374D3085123A210448E74Fc6393',
  tiers: [500],
  pool: '0xa4e0faA58465A2D369aa21B3e42d43374c6F9613',
  sources: ['Se7en-Seas/boring-vault:test/resources/ChainValues.sol', 'haloooloolo/rocketwatch'],
})
