import { defineAave } from './defineAave.ts'

export const aaveMegaeth = defineAave({
  id: 'aave-v3-megaeth',
  name: 'Aave v3',
  chainId: 4326,
  pool: '0x7e324AbC5De01d112AfC03a584966ff199741C28',
  dataProvider: '0x9588b453A4EE24a420830CB3302195cA7aA3b403',
  oracle: '0x421117D7319E96d831972b3F7e970bbfe29C4F21',
  aTokens: [
    // wstETH
    '0xaD2de503b5c723371d6B38A5224A2E12E103DfB8',
    // wrsETH
    '0xb8578af311353b44B14bb4480EBB4DE608EC7e1B',
    // ezETH
    '0x03C99Cce547b1c2E74442b73E6f588A66D19597e',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3MegaEth.ts'],
})
