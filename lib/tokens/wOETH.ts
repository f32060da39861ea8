import { at, defineToken } from './defineToken.ts'
import { feedRate } from './localRates.ts'
import { erc4626Rate } from './rates.ts'

export const wOETH = defineToken({
  id: 'woeth',
  symbol: 'wOETH',
  name: 'Wrapped OETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'origin',
  wraps: 'oeth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xDcEe70654261AF21C44c093C300eD3Bb97b78192',
      'OriginProtocol/origin-dollar:contracts/deployments/mainnet/WOETHProxy.json',
      'karpatkey/defi-kit:sdk/src/protocols/compound/v3/_info.ts',
    ),
    42161: at(
      '0xD8724322f44E5c58D7A815F542036fb17DbbF839',
      'OriginProtocol/origin-dollar:contracts/deployments/arbitrumOne/BridgedWOETHProxy.json',
      'balancer/code-review:rate-providers/registry.json',
    ),
    8453: at(
      '0xD8724322f44E5c58D7A815F542036fb17DbbF839',
      'OriginProtocol/origin-dollar:brownie/addresses.py',
      'dolomite-exchange/dolomite-margin-modules:packages/base/src/utils/constants.ts',
    ),
  },
  exchangeRate: erc4626Rate(1, '0xDcEe70654261AF21C44c093C300eD3Bb97b78192', 'wOETH'),
  localRates: {
    42161: feedRate(42161, '0x03a1f4b19aaeA6e68f0f104dc4346dA3E942cC45', 'wOETH'),
    8453: feedRate(8453, '0xe96EB1EDa83d18cbac224233319FA5071464e1b9', 'wOETH'),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['OriginProtocol/arm-oeth:src/abis/EthenaARM.json'],
})
