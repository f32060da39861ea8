import { NATIVE } from '../../core/address.ts'
import { curveLegacy } from '../kinds/curve.ts'

export const curveFrxethEth = curveLegacy({
  id: 'curve-frxeth-eth',
  chainId: 1,
  token: 'frxeth',
  name: 'Curve frxETH/ETH',
  pool: '0xa1F8A6807c402E4A15ef4EBa36528A3FED24E577',
  coins: [NATIVE, '0x5E8422345238F34275888049021821E8E08CAa1f'],
  sell: 1,
  sources: [
    'curvefi/curve-js:src/constants/pools/ethereum.ts',
    'bout3fiddy/frxeth_oracle:contracts/FRXETHStableSwap.vy',
  ],
})
