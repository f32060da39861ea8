import { NATIVE } from '../../core/address.ts'
import { curveNg } from '../kinds/curve.ts'

export const curveNgStethEth = curveNg({
  id: 'curve-ng-steth-eth',
  chainId: 1,
  token: 'steth',
  name: 'Curve stETH/ETH (NG)',
  pool: '0x21E27a5E5513D6e65C4f830167390997aA84843a',
  coins: [NATIVE, '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'],
  sell: 1,
  oracle: { signature: 'price_oracle()', isPeg: false },
  sources: [
    'curvefi/curve-js:src/constants/pools/ethereum.ts',
    'attm-agenticcoding/lst-peg-monitor:config + README',
  ],
})
