import { defineAave } from './defineAave.ts'

export const aaveCore = defineAave({
  id: 'aave-v3-core',
  name: 'Aave v3 Core',
  chainId: 1,
  pool: '0x87870Bca3F3fD6335C3F4ce8392D69350B4fA4E2',
  dataProvider: '0x0a16f2FCC0D44FaE41cc54e079281D84A363bECD',
  oracle: '0x54586bE62E3c3580375aE3723C145253060Ca0C2',
  aTokens: [
    // wstETH
    '0x0B925eD163218f6662a35e0f0371Ac234f9E9371',
    // cbETH
    '0x977b6fc5dE62598B08C85AC8Cf2b745874E8b78c',
    // rETH
    '0xCc9EE9483f662091a1de4795249E24aC0aC2630f',
    // weETH
    '0xBdfa7b7893081B35Fb54027489e2Bc7A38275129',
    // osETH
    '0x927709711794F3De5DdBF1D176bEE2D55Ba13c21',
    // ETHx
    '0x1c0E06a0b1A4c160c17545FF2A951bfcA57C0002',
    // rsETH
    '0x2D62109243b87C4bA3EE7bA1D91B0dD0A074d7b1',
    // tETH
    '0x481a2acf3A72ffDc602A9541896Ca1DB87f86cf7',
    // ezETH
    '0x4E2a4d9B3DF7Aae73b418Bd39F3af9e148E3F479',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3Ethereum.ts'],
})
