import { defineMorpho } from './defineMorpho.ts'

export const morphoArbitrum = defineMorpho({
  id: 'morpho-arbitrum',
  chainId: 42161,
  address: '0x6c247b1F6182318877311737BaC0844bAa518F5e',
  markets: [
    // weETH/USDC 86.0 %
    '0xd09404e9512e1341321c8ae3bd663fab7087582142ac61486635a6c072c2af12',
    // weETH/USDT0 86.0 %
    '0xe0432ceb599fbe41defbd62fe8e914824af9d891a0a92c39de7063176c8e480b',
    // wstETH/USDT0 86.0 %
    '0x209fa1520640f664f59f7c1f955d52e8b81ead826edf439b48254d21d24b97a9',
  ],
  sources: [
    'morpho-org/sdks:packages/morpho-ts/src/addresses.ts',
    'karpatkey/defi-kit:sdk/eth-sdk/config.ts',
    'defisaver/defisaver-positions-sdk:src/markets/morphoBlue/index.ts',
  ],
})
