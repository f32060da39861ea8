import { at, defineToken } from './defineToken.ts'
import { rateOfOne } from './rates.ts'

export const kHYPE = defineToken({
  id: 'khype',
  symbol: 'kHYPE',
  name: 'Kinetiq Staked HYPE',
  decimals: 18,
  kind: 'lst',
  underlying: 'HYPE',
  accrual: 'value-accruing',
  protocol: 'kinetiq',
  homeChainId: 999,
  addresses: {
    999: at(
      '0xfD739d4e423301CE9385c1fb8850539D657C296D',
      'balancer/code-review:erc4626/registry.json',
      'DefiLlama/DefiLlama-Adapters:registries/sumTokens.js',
    ),
  },
  exchangeRate: rateOfOne({
    chainId: 999,
    to: '0x9209648Ec9D448EF57116B73A2f081835643dc7A',
    selector: '0x759bc2fc',
    label: 'kHYPE stakingAccountant.kHYPEToHYPE(uint256)',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['code-423n4/2025-04-kinetiq:src/StakingAccountant.sol'],
})
