import { uniswapV3 } from '../kinds/uniswapV3.ts'

export const arbitrumUniswapV3WeethWeth500 = uniswapV3({
  id: 'arbitrum-uniswap-v3-weeth-weth-500',
  chainId: 42161,
  token: 'weeth',
  name: 'Uniswap v3 weETH/WETH 0.05 %',
  tokenIn: '0x35751007a407ca6FEFfE80b3cB397736D2cf4dbe',
  tiers: [500],
  pool: '0xd90660A0b8Ad757e7C1d660CE633776a0862b087',
  sources: ['Se7en-Seas/boring-vault:test/resources/ChainValues.sol'],
})
