import { defineAave } from './defineAave.ts'

export const aaveZksync = defineAave({
  id: 'aave-v3-zksync',
  name: 'Aave v3',
  chainId: 324,
  pool: '0x78e30497a3c7527d953c6B1E3541b021A98Ac43c',
  dataProvider: '0x9057ac7b2D35606F8AD5aE2FCBafcD94E58D9927',
  oracle: '0xC7F58Fca663a8d377B6D0c9703C697f56dC40088',
  aTokens: [
    // wstETH
    '0xd4e607633F3d984633E946aEA4eb71f92564c1c9',
    // weETH
    '0xE818A67EE5c0531AFaa31Aa6e20bcAC36227A641',
    // wrsETH
    '0x5722921bb6C37EaEb78b993765Aa5D79CC50052F',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3ZkSync.ts'],
})
