import type { Address } from '../core/address.ts'
import { at, defineToken, legacyAt } from './defineToken.ts'
import { atPar } from './rates.ts'
import { sharesOf } from './shares.ts'

/** Lido's rebasing form on rollups: shares of bridged wstETH. */
const bridged = (chainId: number, to: Address) =>
  sharesOf('stETH', {
    chainId,
    to,
    of: '0xf5eb42dc',
    ofName: 'sharesOf(address)',
    index: '0x5290a4fa',
    indexName: 'getTokensByShares(uint256)',
  })

export const stETH = defineToken({
  id: 'steth',
  symbol: 'stETH',
  name: 'Liquid staked Ether 2.0',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'rebasing',
  protocol: 'lido',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    10: at(
      '0x76A50b8c7349cCDDb7578c6627e79b5d99D24138',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'lifinance/contracts:config/lidowrapper.json',
    ),
    130: at(
      '0x81f2508AAC59757EF7425DDc9717AB5c2AA0A84F',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'lifinance/contracts:config/lidowrapper.json',
    ),
    1868: legacyAt(
      '0x0Ce031AEd457C870D74914eCAA7971dd3176cDAF',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'lifinance/contracts:config/lidowrapper.json',
    ),
  },
  exchangeRate: atPar,
  shares: sharesOf('stETH', {
    chainId: 1,
    to: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84',
    of: '0xf5eb42dc',
    ofName: 'sharesOf(address)',
    index: '0x7a28fb88',
    indexName: 'getPooledEthByShares(uint256)',
  }),
  bridgedShares: {
    10: bridged(10, '0x76A50b8c7349cCDDb7578c6627e79b5d99D24138'),
    130: bridged(130, '0x81f2508AAC59757EF7425DDc9717AB5c2AA0A84F'),
    1868: bridged(1868, '0x0Ce031AEd457C870D74914eCAA7971dd3176cDAF'),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['lidofinance/docs:docs/deployed-contracts/index.md'],
})
