import { wethOf } from '../coins.ts'
import { curveLegacy } from '../kinds/curve.ts'

export const curveRethWeth = curveLegacy({
  id: 'curve-reth-weth',
  chainId: 1,
  token: 'reth',
  name: 'Curve rETH/WETH',
  pool: '0x9EfE1A1Cbd6Ca51Ee8319AFc4573d253C3B732af',
  coins: [wethOf(1), '0xae78736Cd615f374D3085123A210448E74Fc6393'],
  sell: 1,
  sources: ['karpatkey/defi-kit'],
})
