import { uniswapV3 } from '../kinds/uniswapV3.ts'

export const uniswapV3WeethWeth100 = uniswapV3({
  id: 'uniswap-v3-weeth-weth-100',
  chainId: 1,
  token: 'weeth',
  name: 'Uniswap v3 weETH/WETH 0.01 %',
  tokenIn: '0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee',
  tiers: [100],
  pool: '0x202A6012894Ae5c288eA824cbc8A9bfb26A49b93',
  sources: ['yearn/monitoring', 'pool-config javascript repository not named; age unknown'],
})
