import { defineAave } from './defineAave.ts'

export const aavePrime = defineAave({
  id: 'aave-v3-prime',
  name: 'Aave v3 Prime',
  chainId: 1,
  pool: '0x4e033931ad43597d96D6bcc25c280717730B58B1',
  dataProvider: '0xB85B2bFEbeC4F5f401dbf92ac147A3076391fCD5',
  oracle: '0xE3C061981870C0C7b1f3C4F4bB36B95f1F260BE6',
  aTokens: [
    // wstETH
    '0xC035a7cf15375cE2706766804551791aD035E0C2',
    // ezETH
    '0x74e5664394998f13B07aF42446380ACef637969f',
    // rsETH
    '0x56D919E7B25aA42F3F8a4BC77b8982048F2E84B4',
    // tETH
    '0xce8c60fd8390eFCc3Fc66A3f0bd64BEb969e750E',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3EthereumLido.ts'],
})
