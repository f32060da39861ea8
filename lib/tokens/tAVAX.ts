import { at, defineToken } from './defineToken.ts'
import { erc4626Rate, productRate } from './rates.ts'
import { sAVAX } from './sAVAX.ts'

export const tAVAX = defineToken({
  id: 'tavax',
  symbol: 'tAVAX',
  name: 'Treehouse AVAX',
  decimals: 18,
  kind: 'vault',
  underlying: 'AVAX',
  accrual: 'value-accruing',
  protocol: 'treehouse',
  wraps: 'savax',
  homeChainId: 43114,
  addresses: {
    43114: at(
      '0x14A84F1a61cCd7D1BE596A6cc11FE33A36Bc1646',
      'balancer/code-review:rate-providers/registry.json',
      'curvefi/curve-api:constants/CoinAddressCoingeckoIdMap.js',
    ),
  },
  exchangeRate: productRate(
    erc4626Rate(43114, '0x14A84F1a61cCd7D1BE596A6cc11FE33A36Bc1646', 'tAVAX'),
    sAVAX.exchangeRate,
  ),
  status: 'active',
  leave: 'swap',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
