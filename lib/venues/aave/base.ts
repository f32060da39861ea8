import { defineAave } from './defineAave.ts'

export const aaveBase = defineAave({
  id: 'aave-v3-base',
  name: 'Aave v3',
  chainId: 8453,
  pool: '0xA238Dd80C259a72e81d7e4664a9801593F98d1c5',
  dataProvider: '0x0F43731EB8d45A581f4a36DD74F5f358bc90C73A',
  oracle: '0x2Cc0Fc26eD4563A5ce5e8bdcfe1A2878676Ae156',
  aTokens: [
    // cbETH
    '0xcf3D55c10DB69f28fD1A75Bd73f3D8A2d9c595ad',
    // wstETH
    '0x99CBC45ea5bb7eF3a5BC08FB1B7E56bB2442Ef0D',
    // weETH
    '0x7C307e128efA31F540F2E2d976C995E0B65F51F6',
    // ezETH
    '0xDD5745756C2de109183c6B5bB886F9207bEF114D',
    // wrsETH
    '0x80a94C36747CF51b2FbabDfF045f6D22c1930eD1',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3Base.ts'],
})
