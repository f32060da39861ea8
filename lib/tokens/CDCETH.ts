import { at, defineToken, issuedAt } from './defineToken.ts'
import { ageless } from './localRates.ts'
import { rateCall } from './rates.ts'

export const CDCETH = defineToken({
  id: 'cdceth',
  symbol: 'CDCETH',
  name: 'Crypto.com Staked ETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'crypto-com',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xfe18aE03741a5b84e39C295Ac9C856eD7991C38e',
      'balancer/code-review:rate-providers/registry.json',
      'yearn/ydaemon:data/meta/prices/1.json',
    ),
    25: issuedAt(
      '0x7a7c9db510aB29A2FC362a4c34260BEcB5cE3446',
      'DefiLlama/yield-server:src/adaptors/crypto.com-liquid-staking/index.js',
      'bunnyboard/databoard:src/configs/data/constants/LifiTokens.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xfe18aE03741a5b84e39C295Ac9C856eD7991C38e',
    selector: '0x3ba0b9a9',
    label: 'CDCETH exchangeRate()',
  }),
  localRates: {
    25: ageless(
      rateCall({
        chainId: 25,
        to: '0x7a7c9db510aB29A2FC362a4c34260BEcB5cE3446',
        selector: '0x3ba0b9a9',
        label: 'CDCETH exchangeRate()',
      }),
    ),
  },
  status: 'active',
  leave: 'issuer',
  sources: ['DefiLlama/yield-server:src/adaptors/abracadabra-spell/abis/CauldronV2.json'],
})
