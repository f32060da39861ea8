import { defineAave } from './defineAave.ts'

export const aaveEtherFi = defineAave({
  id: 'aave-v3-etherfi',
  name: 'Aave v3 EtherFi',
  chainId: 1,
  pool: '0x0AA97c284e98396202b6A04024F5E2c65026F3c0',
  dataProvider: '0x7c8509591f9693D21280d96e149a08A3bf69Cd0c',
  oracle: '0x43b64f28A678944E0655404B0B98E443851cC34F',
  aTokens: [
    // weETH
    '0xbe1F842e7e0afd2c2322aae5d34bA899544b29db',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3EthereumEtherFi.ts'],
})
