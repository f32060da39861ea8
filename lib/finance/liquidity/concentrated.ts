import { Q96, sqrtPriceAtTick } from './sqrtPrice.ts'

const Q128 = 1n << 128n

/** Token 0 and token 1 of a pool, in their own smallest units. */
export type Pair = readonly [bigint, bigint]

/** Where a pool stands: Q64.96 and the tick that the pool itself says, which decides at a boundary. */
export interface PoolPrice {
  sqrtPriceX96: bigint
  tick: number
}

/** Liquidity between two ticks. */
export interface Range {
  lowerTick: number
  upperTick: number
  liquidity: bigint
}

/**
 * What burning a Uniswap v3 or v4 position pays now, without its fees: each side rounded down, as the pool rounds.
 * Source: npm:@uniswap/v3-core/contracts/UniswapV3Pool.sol `_modifyPosition` and SqrtPriceMath.sol `getAmount0Delta`.
 */
export function burnPays(
  { sqrtPriceX96, tick }: PoolPrice,
  { lowerTick, upperTick, liquidity }: Range,
): Pair {
  const lower = sqrtPriceAtTick(lowerTick)
  const upper = sqrtPriceAtTick(upperTick)
  if (tick < lowerTick) return [amount0(lower, upper, liquidity), 0n]
  if (tick >= upperTick) return [0n, amount1(lower, upper, liquidity)]
  return [amount0(sqrtPriceX96, upper, liquidity), amount1(lower, sqrtPriceX96, liquidity)]
}

const amount0 = (lower: bigint, upper: bigint, liquidity: bigint) =>
  (liquidity * Q96 * (upper - lower)) / upper / lower

const amount1 = (lower: bigint, upper: bigint, liquidity: bigint) => (liquidity * (upper - lower)) / Q96

/** Fees per unit of liquidity, Q128.128, counted modulo 2^256. */
export type Growth = Pair

/** What a tick remembers: fees on the other side of it, seen from where the price is. */
export interface GrowthAround {
  global: Growth
  outsideLower: Growth
  outsideUpper: Growth
}

/** Fees per unit of liquidity earned inside a range since ever. Source: npm:@uniswap/v3-core Tick.sol `getFeeGrowthInside`. */
export function growthInside(
  tick: number,
  { lowerTick, upperTick }: Pick<Range, 'lowerTick' | 'upperTick'>,
  { global, outsideLower, outsideUpper }: GrowthAround,
): Growth {
  const side = (i: 0 | 1) => {
    const below = tick >= lowerTick ? outsideLower[i] : global[i] - outsideLower[i]
    const above = tick < upperTick ? outsideUpper[i] : global[i] - outsideUpper[i]
    return wrap(global[i] - below - above)
  }
  return [side(0), side(1)]
}

/**
 * Fees earned since `last`, rounded down, and wrapped as the contract's counters wrap.
 * Source: npm:@uniswap/v3-periphery NonfungiblePositionManager.sol `decreaseLiquidity`; v4-core Position.sol `update`.
 */
export function feesSince(last: Growth, inside: Growth, liquidity: bigint): Pair {
  const side = (i: 0 | 1) => BigInt.asUintN(128, (wrap(inside[i] - last[i]) * liquidity) / Q128)
  return [side(0), side(1)]
}

const wrap = (value: bigint) => BigInt.asUintN(256, value)
