import { type Address, type Hex, lower } from '../../core/address.ts'
import { callDecoder, decodeParameters, on } from '../abi.ts'
import { coin, type Draft, get, give, swapIn, swapOut } from '../draft.ts'

const funds = '(address sender, bool fromInternalBalance, address recipient, bool toInternalBalance) funds'

/** The pool's share is the pool itself: the first twenty bytes of its id. */
const shareOf = (poolId: Hex): Address => lower(poolId.slice(0, 42))
const GIVEN_IN = 0

interface Hop {
  assetInIndex: bigint
  assetOutIndex: bigint
  amount: bigint
}

/**
 * What one asset is in a batch of swaps. Signed limits: the most that the vault may take is positive, the least that it
 * must pay negative. Nobody need set one: what comes out and goes nowhere on is bought, with no minimum.
 */
function legOf(token: Address, limit: bigint, index: bigint, swaps: readonly Hop[]) {
  const [into, outOf] = (['assetInIndex', 'assetOutIndex'] as const).map(end =>
    swaps.filter(swap => swap[end] === index),
  ) as [Hop[], Hop[]]
  const sum = (hops: readonly Hop[]) => hops.reduce((total, { amount }) => total + amount, 0n)
  const isLast = limit === 0n && outOf.length > 0 && into.length === 0
  return { token, limit, least: limit < 0n ? -limit : 0n, isLast, sold: sum(into), bought: sum(outOf) }
}

/** Encoded joins: kind 1 names exact amounts and a minimum of shares; others only what the request bounds. */
function join(
  poolId: Hex,
  assets: readonly Address[],
  max: readonly bigint[],
  userData: Hex,
): Partial<Draft> {
  const data = decodeParameters('uint256 kind, uint256[] amounts, uint256 minShares', userData)
  const isExact = data?.[0] === 1n
  // The pool's own share is among the assets of composable pools, not among the amounts of the data.
  const legs = assets.map((asset, index) => give(coin(asset), max[index] ?? 0n, isExact ? 'exact' : 'max'))
  const others = legs.filter(leg => leg.token !== shareOf(poolId))
  const exact = isExact && others.length === data[1].length
  const sold = exact ? others.map((leg, index) => ({ ...leg, amount: data[1][index] ?? 0n })) : others
  return {
    give: sold.filter(leg => (leg.amount ?? 0n) > 0n),
    receive: [get(shareOf(poolId), isExact ? data[2] : undefined)],
  }
}

function exit(
  poolId: Hex,
  assets: readonly Address[],
  mins: readonly bigint[],
  userData: Hex,
): Partial<Draft> {
  const shares = decodeParameters('uint256 kind, uint256 amount', userData)?.[1]
  const bought = assets
    .map((asset, index) => get(coin(asset), mins[index] ?? 0n))
    .filter(leg => leg.token !== shareOf(poolId))
  // The side that is bounded first: an exit into one token leaves the others at zero.
  bought.sort((a, b) => Number((b.amount ?? 0n) > 0n) - Number((a.amount ?? 0n) > 0n))
  return { give: [give(shareOf(poolId), shares)], receive: bought }
}

// Source: balancer/balancer-v2-monorepo:pkg/vault/contracts/Swaps.sol, PoolBalances.sol
export const balancerV2 = callDecoder({
  id: 'balancer-v2',
  addresses: { '0xba12222222228d8ba445958a75a0704d566bf2c8': [1, 10, 100, 137, 146, 8453, 42161, 43114] },
  functions: [
    on(
      `swap((bytes32 poolId, uint8 kind, address assetIn, address assetOut, uint256 amount, bytes userData) single, ${funds}, uint256 limit, uint256 deadline)`,
      ([{ kind, assetIn, assetOut, amount }, { recipient }, limit, deadlineS]) =>
        kind === GIVEN_IN
          ? swapIn([coin(assetIn), amount], [coin(assetOut), limit], { recipient, deadlineS })
          : swapOut([coin(assetIn), limit], [coin(assetOut), amount], { recipient, deadlineS }),
    ),
    on(
      `batchSwap(uint8 kind, (bytes32 poolId, uint256 assetInIndex, uint256 assetOutIndex, uint256 amount, bytes userData)[] swaps, address[] assets, ${funds}, int256[] limits, uint256 deadline)`,
      ([kind, swaps, assets, { recipient }, limits, deadlineS]) => {
        const legs = assets.map((asset, index) =>
          legOf(coin(asset), limits[index] ?? 0n, BigInt(index), swaps),
        )
        const isGivenIn = kind === GIVEN_IN
        return {
          kind: 'swap',
          give: legs
            .filter(leg => leg.limit > 0n)
            .map(leg => give(leg.token, (isGivenIn && leg.sold) || leg.limit, isGivenIn ? 'exact' : 'max')),
          receive: legs
            .filter(leg => leg.limit < 0n || leg.isLast)
            .map(leg =>
              isGivenIn ? get(leg.token, leg.least) : get(leg.token, leg.bought || leg.least, 'exact'),
            ),
          recipient,
          deadlineS,
        }
      },
    ),
    on(
      'joinPool(bytes32 poolId, address sender, address recipient, (address[] assets, uint256[] maxAmountsIn, bytes userData, bool fromInternalBalance) request)',
      ([poolId, , recipient, { assets, maxAmountsIn, userData }]) => ({
        kind: 'lp',
        direction: 'join',
        recipient,
        ...join(poolId, assets, maxAmountsIn, userData),
      }),
    ),
    on(
      'exitPool(bytes32 poolId, address sender, address recipient, (address[] assets, uint256[] minAmountsOut, bytes userData, bool toInternalBalance) request)',
      ([poolId, , recipient, { assets, minAmountsOut, userData }]) => ({
        kind: 'lp',
        direction: 'exit',
        recipient,
        ...exit(poolId, assets, minAmountsOut, userData),
      }),
    ),
  ],
})
