import { wethOf } from '../coins.ts'
import { curveNg } from '../kinds/curve.ts'

export const curveNgWeethWeth = curveNg({
  id: 'curve-ng-weeth-weth',
  chainId: 1,
  token: 'weeth',
  name: 'Curve weETH/WETH (NG)',
  pool: '0xDB74dfDD3BB46bE8Ce6C33dC9D82777BCFc3dEd5',
  coins: [wethOf(1), '0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee'],
  sell: 1,
  oracle: { signature: 'price_oracle(uint256)', isPeg: true },
  sources: [
    'yearn/monitoring',
    'Se7en-Seas/boring-vault:test/resources/ChainValues.sol',
    'curvefi/stableswap-ng:contracts/main/CurveStableSwapNG.vy',
  ],
})
