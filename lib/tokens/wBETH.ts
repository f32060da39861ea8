import { at, defineToken, issuedAt } from './defineToken.ts'
import { ageless } from './localRates.ts'
import { rateCall } from './rates.ts'

export const wBETH = defineToken({
  id: 'wbeth',
  symbol: 'wBETH',
  name: 'Wrapped Binance Beacon ETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'binance',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xa2E3356610840701BDf5611a53974510Ae27E2e1',
      'l2beat/l2beat:packages/config/src/projects/wbeth/discovered.json',
      'balancer/code-review:rate-providers/registry.json',
    ),
    56: issuedAt(
      '0xa2E3356610840701BDf5611a53974510Ae27E2e1',
      'DefiLlama/yield-server:src/adaptors/binance-staked-eth/index.js',
      'pancakeswap/token-list:src/tokens/cmc.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xa2E3356610840701BDf5611a53974510Ae27E2e1',
    selector: '0x3ba0b9a9',
    label: 'wBETH exchangeRate()',
  }),
  localRates: {
    56: ageless(
      rateCall({
        chainId: 56,
        to: '0xa2E3356610840701BDf5611a53974510Ae27E2e1',
        selector: '0x3ba0b9a9',
        label: 'wBETH exchangeRate()',
      }),
    ),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['DefiLlama/yield-server:src/adaptors/abracadabra-spell/abis/CauldronV2.json'],
})
