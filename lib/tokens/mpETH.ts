import { at, defineToken } from './defineToken.ts'
import { erc4626Rate } from './rates.ts'

export const mpETH = defineToken({
  id: 'mpeth',
  symbol: 'mpETH',
  name: 'MetaPoolETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'meta-pool',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x48AFbBd342F64EF8a9Ab1C143719b63C2AD81710',
      'ethereum-optimism/ethereum-optimism.github.io:optimism.tokenlist.json',
      'DefiLlama/yield-server:src/adaptors/meta-pool-eth/index.js',
    ),
    10: at(
      '0x819845b60A192167Ed1139040B4F8ecA31834f27',
      'ethereum-optimism/ethereum-optimism.github.io:optimism.tokenlist.json',
      'yearn/ydaemon:data/meta/tokens/10.json',
    ),
  },
  exchangeRate: erc4626Rate(1, '0x48AFbBd342F64EF8a9Ab1C143719b63C2AD81710', 'mpETH'),
  status: 'active',
  leave: 'swap',
  caveat: 'unbacked-mint',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
