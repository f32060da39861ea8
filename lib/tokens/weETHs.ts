import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const weETHs = defineToken({
  id: 'weeths',
  symbol: 'weETHs',
  name: 'Super Symbiotic LRT',
  decimals: 18,
  kind: 'vault',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'ether-fi-vaults',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x917ceE801a67f933F2e6b33fC0cD1ED2d5909D88',
      'balancer/code-review:rate-providers/registry.json',
      'bunnyboard/databoard:src/configs/data/constants/LifiTokens.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xbe16605B22a7faCEf247363312121670DFe5afBE',
    selector: '0x679aefce',
    label: 'weETHs accountant.getRate()',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['bgd-labs/aave-capo:src/interfaces/IEBTC.sol'],
})
