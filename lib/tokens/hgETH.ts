import { at, defineToken } from './defineToken.ts'
import { erc4626Rate, productRate } from './rates.ts'
import { rsETH } from './rsETH.ts'

export const hgETH = defineToken({
  id: 'hgeth',
  symbol: 'hgETH',
  name: 'High Growth ETH',
  decimals: 18,
  kind: 'vault',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'kelp',
  wraps: 'rseth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xc824A08dB624942c5E5F330d56530cD1598859fD',
      'balancer/code-review:rate-providers/registry.json',
      'yearn/ydaemon:data/meta/tokens/1.json',
    ),
  },
  exchangeRate: productRate(
    erc4626Rate(1, '0xc824A08dB624942c5E5F330d56530cD1598859fD', 'hgETH'),
    rsETH.exchangeRate,
  ),
  status: 'active',
  leave: 'protocol',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
