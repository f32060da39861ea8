import { wethOf } from '../coins.ts'
import { curveCrypto } from '../kinds/curve.ts'

export const curveCryptoCbethWeth = curveCrypto({
  id: 'curve-crypto-cbeth-weth',
  chainId: 1,
  token: 'cbeth',
  name: 'Curve cbETH/WETH',
  pool: '0x5FAE7E604FC3e24fd43A72867ceBaC94c65b404A',
  coins: [wethOf(1), '0xBe9895146f7AF43049ca1c1AE358B0541Ea49704'],
  sell: 1,
  sources: ['curvefi/curve-js:src/constants/pools/ethereum.ts'],
})
