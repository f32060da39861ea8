import { defineAave } from '../aave/defineAave.ts'

/** SparkLend runs the code of Aave v3. */
export const sparkEthereum = defineAave({
  id: 'spark-ethereum',
  name: 'SparkLend',
  chainId: 1,
  pool: '0xC13e21B648A5Ee794902342038FF3aDAB66BE987',
  dataProvider: '0xFc21d6d146E6086B8359705C8b28512a983db0cb',
  oracle: '0x8105f69D9C41644c6A0803fDA7D03Aa70996cFD9',
  aTokens: [
    // wstETH
    '0x12B54025C112Aa61fAce2CDB7118740875A566E9',
    // rETH
    '0x9985dF20D7e9103ECBCeb16a84956434B6f06ae8',
    // weETH
    '0x3CFd5C0D4acAA8Faee335842e4f31159fc76B008',
    // ezETH
    '0xB131cD463d83782d4DE33e00e35EF034F0869bA1',
    // rsETH
    '0x856f1Ea78361140834FDCd0dB0b08079e4A45062',
  ],
  sources: [
    'sparkdotfi/spark-address-registry:src/SparkLend.sol',
    'karpatkey/defi-kit:sdk/eth-sdk/config.ts',
  ],
})
