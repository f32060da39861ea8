import { defineAave } from './defineAave.ts'

export const aaveGnosis = defineAave({
  id: 'aave-v3-gnosis',
  name: 'Aave v3',
  chainId: 100,
  pool: '0xb50201558B00496A145fE76f7424749556E326D8',
  dataProvider: '0xF1F5acB596568895393cB5E4D0452D6592A2fA70',
  oracle: '0xeb0a051be10228213BAEb449db63719d6742F7c4',
  aTokens: [
    // wstETH
    '0x23e4E76D01B2002BE436CE8d6044b0aA2f68B68a',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3Gnosis.ts'],
})
