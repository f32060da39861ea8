import { uniswapV3 } from '../kinds/uniswapV3.ts'

export const uniswapV3CbethWeth500 = uniswapV3({
  id: 'uniswap-v3-cbeth-weth-500',
  chainId: 1,
  token: 'cbeth',
  name: 'Uniswap v3 cbETH/WETH 0.05 %',
  tokenIn: '0xBe9895146f7AF43049ca1c1AE358B0541Ea49704',
  tiers: [500],
  pool: '0x840DEEef2f115Cf50DA625F7368C24af6fE74410',
  sources: ['price-config file listing Uniswap v3 pools with fee tier and TVL'],
})
