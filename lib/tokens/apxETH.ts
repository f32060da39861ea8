import { at, defineToken } from './defineToken.ts'
import { erc4626Rate } from './rates.ts'

export const apxETH = defineToken({
  id: 'apxeth',
  symbol: 'apxETH',
  name: 'Autocompounding Pirex Ether',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'dinero',
  wraps: 'pxeth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x9Ba021B0a9b958B5E75cE9f6dff97C7eE52cb3E6',
      'DefiLlama/DefiLlama-Adapters:registries/sumTokens/covalent.js',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
  },
  exchangeRate: erc4626Rate(1, '0x9Ba021B0a9b958B5E75cE9f6dff97C7eE52cb3E6', 'apxETH'),
  status: 'active',
  leave: 'protocol',
  sources: ['dinero-protocol/pirex-eth-contracts:src/interfaces/IAutoPxEth.sol'],
})
