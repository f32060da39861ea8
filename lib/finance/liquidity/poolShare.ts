import { mulDivDown, mulWadDown, WAD } from '../../core/wad.ts'

/**
 * What leaving a Curve stable pool in balance pays: each coin's balance × LP ÷ supply, rounded down. Fees lie in the
 * balances. Source: curvefi/curve-contract:contracts/pool-templates/base/SwapTemplateBase.vy `remove_liquidity`,
 * curvefi/stableswap-ng the same. Pendle markets pay SY and PT by the same rule: pendle-finance/pendle-core-v2-public:
 * contracts/core/Market/MarketMathCore.sol `removeLiquidityCore`. Nothing of a pool without supply.
 */
export function shareOfPool(balances: readonly bigint[], lpWei: bigint, supplyWei: bigint): bigint[] {
  return balances.map(balance => (supplyWei === 0n ? 0n : mulDivDown(balance, lpWei, supplyWei)))
}

/**
 * The same of a Curve crypto pool, which pays for one LP wei less than is given.
 * Source: curvefi/curve-crypto-contract:contracts/two/CurveCryptoSwap2.vy `remove_liquidity`.
 */
export function shareOfCryptoPool(balances: readonly bigint[], lpWei: bigint, supplyWei: bigint): bigint[] {
  return shareOfPool(balances, lpWei > 0n ? lpWei - 1n : 0n, supplyWei)
}

/**
 * A proportional exit of a Balancer v2 pool: first the ratio, then the amounts, both rounded down.
 * Source: balancer/balancer-v2-monorepo:pkg/pool-stable/contracts/ComposableStablePool.sol and
 * pkg/pool-utils/contracts/RecoveryMode.sol `_computeProportionalAmountsOut`.
 */
export function shareOfBalancerV2(balances: readonly bigint[], bptWei: bigint, supplyWei: bigint): bigint[] {
  const ratioWad = supplyWei === 0n ? 0n : mulDivDown(bptWei, WAD, supplyWei)
  return balances.map(balance => mulWadDown(balance, ratioWad))
}

/** A token of a Balancer v3 pool: its live balance (wad), 10^(18 − decimals), and the rate that scales it (wad). */
export interface VaultToken {
  liveWad: bigint
  scaling: bigint
  rateWad: bigint
}

/**
 * A proportional exit of a Balancer v3 pool: the share of the live balances, scaled back by rate and decimals, each
 * step rounded down. Source: balancer/balancer-v3-monorepo:pkg/vault/contracts/Vault.sol `_removeLiquidity` and
 * pkg/solidity-utils/contracts/helpers/ScalingHelpers.sol `toRawUndoRateRoundDown`.
 */
export function shareOfBalancerV3(
  tokens: readonly VaultToken[],
  bptWei: bigint,
  supplyWei: bigint,
): bigint[] {
  return tokens.map(({ liveWad, scaling, rateWad }) =>
    supplyWei === 0n || rateWad === 0n
      ? 0n
      : mulDivDown(mulDivDown(liveWad, bptWei, supplyWei), WAD, scaling * rateWad),
  )
}
