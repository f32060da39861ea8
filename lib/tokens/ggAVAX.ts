import { at, defineToken } from './defineToken.ts'
import { erc4626Rate } from './rates.ts'

export const ggAVAX = defineToken({
  id: 'ggavax',
  symbol: 'ggAVAX',
  name: 'Hypha Staked AVAX (formerly GoGoPool ggAVAX)',
  decimals: 18,
  kind: 'lst',
  underlying: 'AVAX',
  accrual: 'value-accruing',
  protocol: 'hypha',
  homeChainId: 43114,
  addresses: {
    43114: at(
      '0xA25EaF2906FA1a3a13EdAc9B9657108Af7B703e3',
      'multisig-labs/gogopool:deployed/43114-addresses.json',
      'balancer/code-review:rate-providers/registry.json',
    ),
  },
  exchangeRate: erc4626Rate(43114, '0xA25EaF2906FA1a3a13EdAc9B9657108Af7B703e3', 'ggAVAX'),
  status: 'active',
  leave: 'protocol',
  sources: ['multisig-labs/gogopool:contracts/contract/tokens/GGAVAXRateProvider.sol'],
})
