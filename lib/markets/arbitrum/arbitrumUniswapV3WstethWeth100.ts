import { uniswapV3 } from '../kinds/uniswapV3.ts'

export const arbitrumUniswapV3WstethWeth100 = uniswapV3({
  id: 'arbitrum-uniswap-v3-wsteth-weth-100',
  chainId: 42161,
  token: 'wsteth',
  name: 'Uniswap v3 wstETH/WETH 0.01 %',
  tokenIn: '0x5979D7b546E38E414F7E9822514be443A4800529',
  tiers: [100],
  pool: '0x35218a1cbaC5Bbc3E57fd9Bd38219D37571b3537',
  sources: [
    'Se7en-Seas/boring-vault:test/resources/ChainValues.sol',
    'pool-config javascript repository not named; age unknown',
  ],
})
