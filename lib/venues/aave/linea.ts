import { defineAave } from './defineAave.ts'

export const aaveLinea = defineAave({
  id: 'aave-v3-linea',
  name: 'Aave v3',
  chainId: 59144,
  pool: '0xc47b8C00b0f69a36fa203Ffeac0334874574a8Ac',
  dataProvider: '0x47cd4b507B81cB831669c71c7077f4daF6762FF4',
  oracle: '0xCFDAdA7DCd2e785cF706BaDBC2B8Af5084d595e9',
  aTokens: [
    // wstETH
    '0x58943d20e010d9E34C4511990e232783460d0219',
    // ezETH
    '0x935EfCBeFc1dF0541aFc3fE145134f8c9a0beB89',
    // weETH
    '0x0C7921aB4888fd06731898b3fffFeB06781D5F4F',
    // wrsETH
    '0xCDD80E6211FC767352B198f827200C7e93d7Bb04',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3Linea.ts'],
})
