import { uniswapV3 } from '../kinds/uniswapV3.ts'

export const arbitrumUniswapV3WstethWeth500 = uniswapV3({
  id: 'arbitrum-uniswap-v3-wsteth-weth-500',
  chainId: 42161,
  token: 'wsteth',
  name: 'Uniswap v3 wstETH/WETH 0.05 %',
  tokenIn: '0x5979D7b546E38E414F7E9822514be443A4800529',
  tiers: [500],
  pool: '0xb93F8a075509e71325c1c2fc8FA6a75f2d536A13',
  sources: ['Se7en-Seas/boring-vault:test/resources/ChainValues.sol'],
})
