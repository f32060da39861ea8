import { at, defineToken } from './defineToken.ts'
import { atPar } from './rates.ts'

export const frxETH = defineToken({
  id: 'frxeth',
  symbol: 'frxETH',
  name: 'Frax Ether',
  decimals: 18,
  underlying: 'ETH',
  accrual: 'none',
  protocol: 'frax',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x5E8422345238F34275888049021821E8E08CAa1f',
      'FraxFinance/docs:misc/constants/mainnet.ts',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
  },
  exchangeRate: atPar,
  markets: [],
  status: 'active',
  sources: ['FraxFinance/docs:misc/constants/mainnet.ts'],
})
