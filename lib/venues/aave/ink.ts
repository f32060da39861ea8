import { defineAave } from './defineAave.ts'

export const aaveInk = defineAave({
  id: 'aave-v3-ink',
  name: 'Aave v3',
  chainId: 57073,
  pool: '0x2816cf15F6d2A220E789aA011D5EE4eB6c47FEbA',
  dataProvider: '0x96086C25d13943C80Ff9a19791a40Df6aFC08328',
  oracle: '0x4758213271BFdC72224A7a8742dC865fC97756e1',
  aTokens: [
    // weETH
    '0x7789888E302Bc3288A78a182efe6DfE91da756ec',
    // wrsETH
    '0x98F6A9b82799813447E6c00E51aF5b325976199A',
    // ezETH
    '0xd596B3C15E28795AaBF0481DaA0Ff4eBAa42c5F2',
  ],
  sources: ['aave-dao/aave-address-book:src/ts/AaveV3InkWhitelabel.ts'],
})
