import { defineAave } from './defineAave.ts'

export const aavePolygon = defineAave({
  id: 'aave-v3-polygon',
  name: 'Aave v3',
  chainId: 137,
  pool: '0x794a61358D6845594F94dc1DB02A252b5b4814aD',
  dataProvider: '0x243Aa95cAC2a25651eda86e80bEe66114413c43b',
  oracle: '0xb023e699F5a33916Ea823A16485e259257cA8Bd1',
  aTokens: [
    // stMATIC
    '0xEA1132120ddcDDA2F119e99Fa7A27a0d036F7Ac9',
    // MaticX
    '0x80cA0d8C38d2e2BcbaB66aA1648Bd1C7160500FE',
    // wstETH
    '0xf59036CAEBeA7dC4b86638DFA2E3C97dA9FcCd40',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3Polygon.ts'],
})
