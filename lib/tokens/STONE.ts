import { at, defineToken } from './defineToken.ts'
import { feedRate } from './localRates.ts'
import { rateCall } from './rates.ts'

export const STONE = defineToken({
  id: 'stone',
  symbol: 'STONE',
  name: 'StakeStone Ether',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'stakestone',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x7122985656e38BDC0302Db86685bb972b145bD3C',
      'stakestone/stone-vault-v1:test/testCarnival.js',
      'DefiLlama/DefiLlama-Adapters:registries/sumTokens.js',
    ),
    534352: at(
      '0x80137510979822322193FC997d400D5A6C747bf7',
      'DefiLlama/DefiLlama-Adapters:projects/helper/coreAssets.json',
      'bunnyboard/databoard:src/configs/data/constants/LifiTokens.json',
    ),
    56: at(
      '0x80137510979822322193FC997d400D5A6C747bf7',
      'bunnyboard/databoard:src/configs/data/tokenlists/bnbchain.json',
      'lista-dao/lista-dao-contracts:addresses/new_collateral_STONE_bsc.json',
    ),
    34443: at(
      '0x80137510979822322193FC997d400D5A6C747bf7',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'bunnyboard/databoard:src/configs/data/tokenlists/mode.json',
    ),
    169: at(
      '0xEc901DA9c68E90798BbBb74c11406A32A70652C3',
      'DefiLlama/yield-server:src/adaptors/kiloex/index.js',
      'bunnyboard/databoard:src/configs/data/tokenlists/manta.json',
    ),
    59144: at(
      '0x93F4d0ab6a8B4271f4a28Db399b5E30612D21116',
      'Consensys/linea-token-list:json/linea-mainnet-token-shortlist.json',
      'bunnyboard/databoard:src/configs/data/constants/LifiTokens.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xA62F9C5af106FeEE069F38dE51098D9d81B90572',
    selector: '0x28a79576',
    label: 'STONE vault.currentSharePrice()',
  }),
  localRates: {
    534352: feedRate(534352, '0x0E4d8D665dA14D35444f0eCADc82F78a804A5F95', 'STONE'),
    56: feedRate(56, '0xC6A1314E89d01517a90AE4b0d9d5e499A324B283', 'STONE'),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['stakestone/stone-vault-v1:contracts/StoneVault.sol'],
})
