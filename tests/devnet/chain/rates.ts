/** Wads: underlying per token when the history begins, from recorded chain state. */
export const FIRST_RATES = {
  // rotki/test-caching:cassettes/unit/decoders/test_lido_eth/test_lido_wsteth_unwrapping
  stETH: 1_215_023_431_241_179_326n,
  // bgd-labs/aave-capo:scripts/DeployEthereum.s.sol
  rETH: 1_098_284_517_740_008_249n,
  cbETH: 1_063_814_269_953_974_334n,
  // KyberNetwork/kyberswap-dex-lib:pkg/liquidity-source/frax/sfrxeth-convertor/pool_simulator_test.go
  sfrxETH: 1_104_493_764_594_981_157n,
  // rotki/test-caching:cassettes/unit/decoders/test_kyber/test_kyber_aggregator_swap_ethereum_with_refund
  weETH: 1_076_463_458_852_084_058n,
}
