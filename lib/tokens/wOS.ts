import { at, defineToken } from './defineToken.ts'
import { erc4626Rate } from './rates.ts'

export const wOS = defineToken({
  id: 'wos',
  symbol: 'wOS',
  name: 'Wrapped OS',
  decimals: 18,
  kind: 'lst',
  underlying: 'S',
  accrual: 'value-accruing',
  protocol: 'origin',
  wraps: 'os',
  homeChainId: 146,
  addresses: {
    146: at(
      '0x9F0dF7799f6FDAd409300080cfF680f5A23df4b1',
      'OriginProtocol/origin-dollar:contracts/build/deployments-146.json',
      'balancer/code-review:rate-providers/registry.json',
    ),
  },
  exchangeRate: erc4626Rate(146, '0x9F0dF7799f6FDAd409300080cfF680f5A23df4b1', 'wOS'),
  status: 'active',
  leave: 'protocol',
  sources: ['OriginProtocol/arm-oeth:src/abis/EthenaARM.json'],
})
