import { NATIVE } from '../../core/address.ts'
import { curveLegacy } from '../kinds/curve.ts'

export const curveStethEth = curveLegacy({
  id: 'curve-steth-eth',
  chainId: 1,
  token: 'steth',
  name: 'Curve stETH/ETH',
  pool: '0xDC24316b9AE028F1497c275EB9192a3Ea0f67022',
  coins: [NATIVE, '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'],
  sell: 1,
  sources: [
    'curvefi/curve-js:src/constants/pools/ethereum.ts',
    'lidofinance/docs:docs/deployed-contracts/index.md',
    'lidofinance/alerting-forta:ethereum-steth/src/services/pools-balances',
    'yearn/monitoring',
    'attm-agenticcoding/lst-peg-monitor:config + README',
  ],
})
