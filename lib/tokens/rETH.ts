import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const rETH = defineToken({
  id: 'reth',
  symbol: 'rETH',
  name: 'Rocket Pool ETH',
  decimals: 18,
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'rocket-pool',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xae78736Cd615f374D3085123A210448E74Fc6393',
      'l2beat/l2beat:packages/config/src/projects/rocketpool/discovered.json',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    42161: at(
      '0xEC70Dcb4A1EFa46b8F2D97C310C9c4790ba5ffA8',
      'rocket-pool/docs.rocketpool.net:docs/en/protocol/contracts-integrations.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xae78736Cd615f374D3085123A210448E74Fc6393',
    selector: '0xe6aa216c',
    label: 'rETH getExchangeRate()',
  }),
  markets: [],
  status: 'active',
  sources: ['rocket-pool/rocketpool:contracts/contract/token/RocketTokenRETH.sol'],
})
