import { uniswapV3 } from '../kinds/uniswapV3.ts'

export const uniswapV3WeethWeth500 = uniswapV3({
  id: 'uniswap-v3-weeth-weth-500',
  chainId: 1,
  token: 'weeth',
  name: 'Uniswap v3 weETH/WETH 0.05 %',
  tokenIn: '0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee',
  tiers: [500],
  pool: '0x7A415B19932c0105c82FDB6b720bb01B0CC2CAe3',
  sources: [
    'Se7en-Seas/boring-vault:test/resources/ChainValues.sol',
    'price-config file listing Uniswap v3 pools with fee tier and TVL',
  ],
})
