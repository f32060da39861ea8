import { uniswapV3 } from '../kinds/uniswapV3.ts'

export const avalancheUniswapV3SavaxWavax = uniswapV3({
  id: 'avalanche-uniswap-v3-savax-wavax',
  chainId: 43114,
  token: 'savax',
  name: 'Uniswap v3 sAVAX/WAVAX',
  tokenIn: '0x2b2C81e08f1Af8835a78Bb2A90AE924ACE0eA4bE',
  tokenOut: '0xB31f66AA3C1e785363F0875A1B74E27b85FD66c7',
  tiers: [500, 3_000],
  sources: ['Uniswap/docs', 'viem/chains:avalanche'],
})
