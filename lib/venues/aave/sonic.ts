import { defineAave } from './defineAave.ts'

export const aaveSonic = defineAave({
  id: 'aave-v3-sonic',
  name: 'Aave v3',
  chainId: 146,
  pool: '0x5362dBb1e601abF3a4c14c22ffEdA64042E5eAA3',
  dataProvider: '0xc0a344397cfa89dF1e1d3e4fb330834D789cF2CD',
  oracle: '0xD63f7658C66B2934Bd234D79D06aEF5290734B30',
  aTokens: [
    // stS
    '0xeAa74D7F42267eB907092AF4Bc700f667EeD0B8B',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3Sonic.ts'],
})
