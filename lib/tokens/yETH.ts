import { at, defineToken } from './defineToken.ts'
import { atPar } from './rates.ts'

export const yETH = defineToken({
  id: 'yeth',
  symbol: 'yETH',
  name: 'Yearn Ether',
  decimals: 18,
  kind: 'synthetic',
  underlying: 'ETH',
  accrual: 'none',
  protocol: 'yearn',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x1BED97CBC3c24A4fb5C069C6E311a967386131f7',
      'ethereum-optimism/ethereum-optimism.github.io:optimism.tokenlist.json',
      'Veda-Labs/boring-vault:test/resources/MainnetAddresses.sol',
    ),
  },
  exchangeRate: atPar,
  status: 'legacy',
  leave: 'swap',
  caveat: 'unbacked-mint',
  sources: ['ethereum-optimism/ethereum-optimism.github.io:optimism.tokenlist.json'],
})
