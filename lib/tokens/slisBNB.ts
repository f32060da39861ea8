import { at, defineToken } from './defineToken.ts'
import { rateOfOne } from './rates.ts'

export const slisBNB = defineToken({
  id: 'slisbnb',
  symbol: 'slisBNB',
  name: 'Staked Lista BNB',
  decimals: 18,
  kind: 'lst',
  underlying: 'BNB',
  accrual: 'value-accruing',
  protocol: 'lista',
  homeChainId: 56,
  addresses: {
    56: at(
      '0xB0b84D294e0C75A6abe60171b70edEb2EFd14A1B',
      'lista-dao/lista-dao-contracts:scripts/deploy/ceros/deploy_slisBNBProvider.ts',
      'DefiLlama/DefiLlama-Adapters:registries/sumTokens.js',
    ),
  },
  exchangeRate: rateOfOne({
    chainId: 56,
    to: '0x1adB950d8bB3dA4bE104211D5AB038628e477fE6',
    selector: '0xce6298e1',
    label: 'slisBNB stakeManager.convertSnBnbToBnb(uint256)',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['lista-dao/lista-dao-contracts:contracts/snbnb/interfaces/ISnBnbStakeManager.sol'],
})
