import { at, defineToken } from './defineToken.ts'
import { feedRate } from './localRates.ts'
import { rateCall } from './rates.ts'

export const ethX = defineToken({
  id: 'ethx',
  symbol: 'ETHx',
  name: 'ETHx',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'stader',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xA35b1B31Ce002FBF2058D22F30f95D405200A15b',
      'stader-labs/ethx:README.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    42161: at(
      '0xED65C5085a18Fa160Af0313E60dcc7905E944Dc7',
      'stader-labs/ethx:README.md',
      'balancer/code-review:rate-providers/registry.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xcf5EA1b38380f6aF39068375516Daf40Ed70D299',
    selector: '0xe6aa216c',
    label: 'ETHx stakePoolsManager.getExchangeRate()',
  }),
  localRates: {
    42161: feedRate(42161, '0x1f5C0C2CD2e9Ad1eE475660AF0bBa27aE7d87f5e', 'ETHx'),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['stader-labs/ethx:contracts/StaderOracle.sol'],
})
