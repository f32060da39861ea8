import { defineAave } from './defineAave.ts'

export const aavePlasma = defineAave({
  id: 'aave-v3-plasma',
  name: 'Aave v3',
  chainId: 9745,
  pool: '0x925a2A7214Ed92428B5b1B090F80b25700095e12',
  dataProvider: '0xf2D6E38B407e31E7E7e4a16E6769728b76c7419F',
  oracle: '0x33E0b3fc976DC9C516926BA48CfC0A9E10a2aAA5',
  aTokens: [
    // weETH
    '0xAf1a7a488c8348b41d5860C04162af7d3D38A996',
    // wstETH
    '0x140Bc58975DFba4D30fE65c4F6262a6c314683cf',
    // wrsETH
    '0x41c7aCCC0fB97470bFB48014bad52E0d99447E79',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3Plasma.ts'],
})
