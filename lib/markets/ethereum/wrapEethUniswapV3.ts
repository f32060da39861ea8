import { viaWrap } from '../kinds/viaWrap.ts'
import { weethRate } from '../kinds/weethRate.ts'
import { uniswapV3WeethWeth500 } from './uniswapV3WeethWeth500.ts'

export const wrapEethUniswapV3 = viaWrap({
  id: 'wrap-eeth-uniswap-v3',
  token: 'eeth',
  name: 'Uniswap v3 weETH/WETH 0.05 %',
  inner: uniswapV3WeethWeth500,
  wrapRate: weethRate,
})
