import { NATIVE } from '../../core/address.ts'
import { curveLegacy } from '../kinds/curve.ts'

export const curveEthxEth = curveLegacy({
  id: 'curve-ethx-eth',
  chainId: 1,
  token: 'ethx',
  name: 'Curve ETHx/ETH',
  pool: '0x59Ab5a5b5d617E478a2479B0cAD80DA7e2831492',
  coins: [NATIVE, '0xA35b1B31Ce002FBF2058D22F30f95D405200A15b'],
  sell: 1,
  sources: ['karpatkey/defi-kit', 'Se7en-Seas/boring-vault:test/resources/ChainValues.sol'],
})
