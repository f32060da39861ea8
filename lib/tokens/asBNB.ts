import { at, defineToken } from './defineToken.ts'
import { productRate, rateOfOne } from './rates.ts'
import { slisBNB } from './slisBNB.ts'

export const asBNB = defineToken({
  id: 'asbnb',
  symbol: 'asBNB',
  name: 'Astherus BNB',
  decimals: 18,
  kind: 'lst',
  underlying: 'BNB',
  accrual: 'value-accruing',
  protocol: 'aster',
  wraps: 'slisbnb',
  homeChainId: 56,
  addresses: {
    56: at(
      '0x77734e70b6E88b4d82fE632a168EDf6e700912b6',
      'DefiLlama/DefiLlama-Adapters:projects/astherus-asBNB/index.js',
      'Instadapp/fluid-contracts-public:deployments/bnb/VaultT1_asBNB_BNB.json',
    ),
  },
  exchangeRate: productRate(
    rateOfOne({
      chainId: 56,
      to: '0x2F31ab8950c50080E77999fa456372f276952fD8',
      selector: '0x85906256',
      label: 'asBNB minter.convertToTokens(uint256)',
    }),
    slisBNB.exchangeRate,
  ),
  status: 'active',
  leave: 'protocol',
  sources: ['lista-dao/lista-dao-contracts:contracts/oracle/interfaces/IAsBnbMinter.sol'],
})
