import { defineAave } from './defineAave.ts'

export const aaveBnb = defineAave({
  id: 'aave-v3-bnb',
  name: 'Aave v3',
  chainId: 56,
  pool: '0x6807dc923806fE8Fd134338EABCA509979a7e0cB',
  dataProvider: '0xc90Df74A7c16245c5F5C5870327Ceb38Fe5d5328',
  oracle: '0x39bc1bfDa2130d6Bb6DBEfd366939b4c7aa7C697',
  aTokens: [
    // wstETH
    '0xBDFd4E51D3c14a232135f04988a42576eFb31519',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3BNB.ts'],
})
