import { wethOf } from '../coins.ts'
import { curveNg } from '../kinds/curve.ts'

export const curveNgFrxethWeth = curveNg({
  id: 'curve-ng-frxeth-weth',
  chainId: 1,
  token: 'frxeth',
  name: 'Curve frxETH/WETH (NG)',
  pool: '0x9c3B46C0Ceb5B9e304FCd6D88Fc50f7DD24B31Bc',
  coins: [wethOf(1), '0x5E8422345238F34275888049021821E8E08CAa1f'],
  sell: 1,
  oracle: { signature: 'price_oracle()', isPeg: false },
  sources: ['karpatkey/defi-kit', 'Se7en-Seas/boring-vault:test/resources/ChainValues.sol'],
})
