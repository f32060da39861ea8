import { at, defineToken } from './defineToken.ts'
import { rateOfOne } from './rates.ts'

export const lsETH = defineToken({
  id: 'lseth',
  symbol: 'LsETH',
  name: 'Liquid Staked ETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'liquid-collective',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x8c1BEd5b9a0928467c9B1341Da1D7BD5e10b6549',
      'liquid-collective/liquid-collective-protocol:deployment.mainnet.json',
      'balancer/code-review:rate-providers/registry.json',
    ),
  },
  exchangeRate: rateOfOne({
    chainId: 1,
    to: '0x8c1BEd5b9a0928467c9B1341Da1D7BD5e10b6549',
    selector: '0xf79c3f02',
    label: 'LsETH underlyingBalanceFromShares(uint256)',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['liquid-collective/liquid-collective-protocol:contracts/src/components/SharesManager.1.sol'],
})
