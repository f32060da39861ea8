import { at, defineToken } from './defineToken.ts'
import { feedRate } from './localRates.ts'
import { rateOfOne } from './rates.ts'

export const MaticX = defineToken({
  id: 'maticx',
  symbol: 'MaticX',
  name: 'Liquid Staking Matic',
  decimals: 18,
  kind: 'lst',
  underlying: 'POL',
  accrual: 'value-accruing',
  protocol: 'stader',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xf03A7Eb46d01d9EcAA104558C732Cf82f6B6B645',
      'stader-labs/maticX:mainnet-deployment-info.json',
      'DefiLlama/yield-server:src/adaptors/stader/index.js',
    ),
    137: at(
      '0xfa68FB4628DFF1028CFEc22b4162FCcd0d45efb6',
      'stader-labs/maticX:Makefile',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
  },
  exchangeRate: rateOfOne({
    chainId: 1,
    to: '0xf03A7Eb46d01d9EcAA104558C732Cf82f6B6B645',
    selector: '0xca66ca03',
    label: 'MaticX convertMaticXToPOL(uint256)',
  }),
  localRates: {
    137: feedRate(137, '0x864377d3620da9d42451f98674593e067a997308', 'MaticX'),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['stader-labs/maticX:contracts/MaticX.sol'],
})
