import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const liquidETH = defineToken({
  id: 'liquideth',
  symbol: 'liquidETH',
  name: 'Ether.Fi-Liquid ETH',
  decimals: 18,
  kind: 'vault',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'ether-fi-vaults',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xf0bb20865277aBd641a307eCe5Ee04E79073416C',
      'DefiLlama/DefiLlama-Adapters:projects/veda/ethereum_constants.js',
      'etherfi-protocol/cash-v3:scripts/DeployStakeAndLiquidModules.s.sol',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0x0d05D94a5F1E76C18fbeB7A13d17C8a314088198',
    selector: '0x679aefce',
    label: 'liquidETH accountant.getRate()',
  }),
  status: 'active',
  leave: 'swap',
  sources: ['bgd-labs/aave-capo:src/interfaces/IEBTC.sol'],
})
