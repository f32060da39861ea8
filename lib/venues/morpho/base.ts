import { defineMorpho } from './defineMorpho.ts'

export const morphoBase = defineMorpho({
  id: 'morpho-base',
  chainId: 8453,
  address: '0xBBBBBbbBBb9cC5e90e3b3Af64bdAF62C37EEFFCb',
  markets: [
    // cbETH/USDC 77.0 %
    '0x0ca10126f6c94cbd9cf0a48cc9516ae5e3dec5aa68303e6d988ee37c5149bf0d',
  ],
  sources: [
    'morpho-org/sdks:packages/morpho-ts/src/addresses.ts',
    'Veda-Labs/boring-vault:leafs/BaseMultiChainLiquidEthStrategistLeafs.json',
    'defisaver/defisaver-positions-sdk:src/markets/morphoBlue/index.ts',
  ],
})
