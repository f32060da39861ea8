import { defineAave } from './defineAave.ts'

export const aaveMonad = defineAave({
  id: 'aave-v3-monad',
  name: 'Aave v3',
  chainId: 143,
  pool: '0x69a5F9AD4f96ebf0a0C792dD42a01cC5C0102fef',
  dataProvider: '0xB65A68B98274ef7D9a60E0C0747dD1BEc3D32fad',
  oracle: '0x0c02b2c2038066C10Eab8fe1D5Cdb73d5a78A1Bf',
  aTokens: [
    // wstETH
    '0xc31E3A273A93D238Ce49B053f801E8f385375df7',
    // weETH
    '0x4FAe5e2d191e012f503dE53023B0710f554FcFF0',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3Monad.ts'],
})
