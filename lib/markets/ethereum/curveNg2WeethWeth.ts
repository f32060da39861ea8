import { wethOf } from '../coins.ts'
import { curveNg } from '../kinds/curve.ts'

export const curveNg2WeethWeth = curveNg({
  id: 'curve-ng-2-weeth-weth',
  chainId: 1,
  token: 'weeth',
  name: 'Curve weETH/WETH (older)',
  pool: '0x13947303F63b363876868D070F14dc865C36463b',
  coins: ['0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee', wethOf(1)],
  sell: 0,
  sources: ['karpatkey/defi-kit', 'Se7en-Seas/boring-vault:test/resources/ChainValues.sol'],
})
