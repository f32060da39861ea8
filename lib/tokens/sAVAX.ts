import { at, defineToken } from './defineToken.ts'
import { rateOfOne } from './rates.ts'

export const sAVAX = defineToken({
  id: 'savax',
  symbol: 'sAVAX',
  name: 'Staked AVAX',
  decimals: 18,
  kind: 'lst',
  underlying: 'AVAX',
  accrual: 'value-accruing',
  protocol: 'benqi',
  homeChainId: 43114,
  addresses: {
    43114: at(
      '0x2b2C81e08f1Af8835a78Bb2A90AE924ACE0eA4bE',
      'bgd-labs/aave-address-book:tokenlist.json',
      'balancer/code-review:erc4626/registry.json',
    ),
  },
  exchangeRate: rateOfOne({
    chainId: 43114,
    to: '0x2b2C81e08f1Af8835a78Bb2A90AE924ACE0eA4bE',
    selector: '0x4a36d6c1',
    label: 'sAVAX getPooledAvaxByShares(uint256)',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['Benqi-fi/BENQI-Smart-Contracts:sAVAX/IStakedAvax.sol'],
})
