import { defineAave } from './defineAave.ts'

export const aaveArbitrum = defineAave({
  id: 'aave-v3-arbitrum',
  name: 'Aave v3',
  chainId: 42161,
  pool: '0x794a61358D6845594F94dc1DB02A252b5b4814aD',
  dataProvider: '0x243Aa95cAC2a25651eda86e80bEe66114413c43b',
  oracle: '0xb56c2F0B653B2e0b10C9b928C8580Ac5Df02C7C7',
  aTokens: [
    // wstETH
    '0x513c7E3a9c69cA3e22550eF58AC1C0088e918FFf',
    // rETH
    '0x8Eb270e296023E9D92081fdF967dDd7878724424',
    // weETH
    '0x8437d7C167dFB82ED4Cb79CD44B7a32A1dd95c77',
    // ezETH
    '0xEA1132120ddcDDA2F119e99Fa7A27a0d036F7Ac9',
    // rsETH
    '0x6b030Ff3FB9956B1B69f475B77aE0d3Cf2CC5aFa',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3Arbitrum.ts'],
})
