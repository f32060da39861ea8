import { defineAave } from './defineAave.ts'

export const aaveMantle = defineAave({
  id: 'aave-v3-mantle',
  name: 'Aave v3',
  chainId: 5000,
  pool: '0x458F293454fE0d67EC0655f3672301301DD51422',
  dataProvider: '0x487c5c669D9eee6057C44973207101276cf73b68',
  oracle: '0x47a063CfDa980532267970d478EC340C0F80E8df',
  aTokens: [
    // wrsETH
    '0x5cC6999aC46F4627309a7ce0F321a3f45D138ED5',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3Mantle.ts'],
})
