import { defineAave } from './defineAave.ts'

export const aaveScroll = defineAave({
  id: 'aave-v3-scroll',
  name: 'Aave v3',
  chainId: 534352,
  pool: '0x11fCfe756c05AD438e312a7fd934381537D3cFfe',
  dataProvider: '0xBEa2B648f05887eCbF1d115da8b7E4A317975A51',
  oracle: '0x04421D8C506E2fA2371a08EfAaBf791F624054F3',
  aTokens: [
    // wstETH
    '0x5B1322eeb46240b02e20062b8F0F9908d525B09c',
    // weETH
    '0xd80A5e16DBDC52Bd1C947CEDfA22c562Be9129C8',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3Scroll.ts'],
})
