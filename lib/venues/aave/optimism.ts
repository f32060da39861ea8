import { defineAave } from './defineAave.ts'

export const aaveOptimism = defineAave({
  id: 'aave-v3-optimism',
  name: 'Aave v3',
  chainId: 10,
  pool: '0x794a61358D6845594F94dc1DB02A252b5b4814aD',
  dataProvider: '0x243Aa95cAC2a25651eda86e80bEe66114413c43b',
  oracle: '0xD81eb3728a631871a7eBBaD631b5f424909f0c77',
  aTokens: [
    // wstETH
    '0xc45A479877e1e9Dfe9FcD4056c699575a1045dAA',
    // rETH
    '0x724dc807b04555b71ed48a6896b6F41593b8C637',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3Optimism.ts'],
})
