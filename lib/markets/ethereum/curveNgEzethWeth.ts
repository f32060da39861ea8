import { wethOf } from '../coins.ts'
import { curveNg } from '../kinds/curve.ts'

export const curveNgEzethWeth = curveNg({
  id: 'curve-ng-ezeth-weth',
  chainId: 1,
  token: 'ezeth',
  name: 'Curve ezETH/WETH (NG)',
  pool: '0x85dE3ADd465a219EE25E04d22c39aB027cF5C12E',
  coins: ['0xbf5495Efe5DB9ce00f80364C8B423567e58d2110', wethOf(1)],
  sell: 0,
  oracle: { signature: 'price_oracle(uint256)', isPeg: true },
  sources: [
    'Se7en-Seas/boring-vault:test/resources/ChainValues.sol',
    'AladdinDAO fx-protocol tests found by public code search',
    'curvefi/stableswap-ng:contracts/main/CurveStableSwapNG.vy',
  ],
})
