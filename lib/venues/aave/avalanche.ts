import { defineAave } from './defineAave.ts'

export const aaveAvalanche = defineAave({
  id: 'aave-v3-avalanche',
  name: 'Aave v3',
  chainId: 43114,
  pool: '0x794a61358D6845594F94dc1DB02A252b5b4814aD',
  dataProvider: '0x243Aa95cAC2a25651eda86e80bEe66114413c43b',
  oracle: '0xEBd36016B3eD09D4693Ed4251c67Bd858c3c7C9C',
  aTokens: [
    // sAVAX
    '0x513c7E3a9c69cA3e22550eF58AC1C0088e918FFf',
    // wrsETH
    '0x40B4BAEcc69B882e8804f9286b12228C27F8c9BF',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3Avalanche.ts'],
})
