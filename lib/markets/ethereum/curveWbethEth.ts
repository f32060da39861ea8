import { NATIVE } from '../../core/address.ts'
import { curveLegacy } from '../kinds/curve.ts'

export const curveWbethEth = curveLegacy({
  id: 'curve-wbeth-eth',
  chainId: 1,
  token: 'wbeth',
  name: 'Curve wBETH/ETH',
  pool: '0xBfAb6FA95E0091ed66058ad493189D2cB29385E6',
  coins: [NATIVE, '0xa2E3356610840701BDf5611a53974510Ae27E2e1'],
  sell: 1,
  sources: ['@curvefi/api:lib/constants/pools/ethereum.js', 'karpatkey/defi-kit'],
})
