import { defineAave } from '../aave/defineAave.ts'

export const sparkGnosis = defineAave({
  id: 'spark-gnosis',
  name: 'SparkLend',
  chainId: 100,
  pool: '0x2Dae5307c5E3FD1CF5A72Cb6F698f915860607e0',
  dataProvider: '0x2a002054A06546bB5a264D57A81347e23Af91D18',
  // The same address as on Ethereum; one source.
  oracle: '0x8105f69D9C41644c6A0803fDA7D03Aa70996cFD9',
  aTokens: [
    // wstETH
    '0x9Ee4271E17E3a427678344fd2eE64663Cb78B4be',
  ],
  sources: [
    'sparkdotfi/spark-address-registry:src/SparkLend.sol',
    'dinngo/protocolink-lending:src/protocols/spark/configs.ts',
  ],
})
