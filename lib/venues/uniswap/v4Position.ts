import { encodeAbiParameters, keccak256, pad, toHex } from 'viem'
import type { Address } from '../../core/address.ts'
import { isSameAddress, lower } from '../../core/address.ts'
import { askAll, askEach, type Inquiry, together } from '../../core/inquiry.ts'
import { mulDivDown, WAD } from '../../core/wad.ts'
import { burnPays, feesSince, type Pair } from '../../finance/liquidity/concentrated.ts'
import type { Position } from '../../finance/positions/position.ts'
import { held, type IsKnown } from '../defineLookThrough.ts'
import { type Contract, ifAny, view } from '../view.ts'
import type { Deployment } from './deployments.ts'

interface PoolKey {
  currency0: Address
  currency1: Address
  fee: number
  tickSpacing: number
  hooks: Address
}

/** What an account owns of these ids, and how many that are: the manager counts positions and does not list them. */
export interface Owned {
  count: number
  positions: Position[]
}

/**
 * Those of the ids that the account owns, with a token that is looked for, looked through as v3's are: v4 rounds alike.
 * A hook of the pool may take a part of what is paid; that is not seen. Sources: Uniswap/v4-periphery:
 * src/PositionManager.sol, src/libraries/PositionInfoLibrary.sol, src/lens/StateView.sol; v4-core:src/libraries/Position.sol.
 */
export function* readV4(
  at: Deployment,
  account: Address,
  ids: readonly bigint[],
  isKnown: IsKnown,
): Inquiry<Owned> {
  const manager: Contract = { chainId: at.chainId, address: at.v4Manager, name: 'Uniswap v4 positions' }
  const owners = yield* askEach(
    ids.map(id => ifAny(view(manager, 'function ownerOf(uint256) view returns (address)', [id]))),
  )
  const mine = ids.filter((_, i) => isSameAddress(owners[i], account))
  const positions = yield* held('Uniswap v4', together(mine.map(id => readOne(at, manager, id, isKnown))))
  return { count: mine.length, positions: positions.flatMap(one => one ?? []) }
}

function* readOne(
  at: Deployment,
  manager: Contract,
  id: bigint,
  isKnown: IsKnown,
): Inquiry<Position | undefined> {
  const { chainId } = at
  const [[key, info], liquidity] = yield* askAll(
    view(
      manager,
      'function getPoolAndPositionInfo(uint256) view returns ((address currency0, address currency1, uint24 fee, int24 tickSpacing, address hooks) key, uint256 info)',
      [id],
    ),
    view(manager, 'function getPositionLiquidity(uint256) view returns (uint128)', [id]),
  )
  const tokens = [key.currency0, key.currency1] as const
  if (liquidity === 0n || !tokens.some(token => isKnown(chainId, token))) return undefined
  const pool = poolIdOf(key)
  const { lowerTick, upperTick } = ticksOf(info)
  const state: Contract = { chainId, address: at.v4StateView, name: 'Uniswap v4 StateView' }
  const [[sqrtPriceX96, tick], inside, [, last0, last1], active] = yield* askAll(
    view(
      state,
      'function getSlot0(bytes32) view returns (uint160 sqrtPriceX96, int24 tick, uint24 protocolFee, uint24 lpFee)',
      [pool],
    ),
    view(state, 'function getFeeGrowthInside(bytes32, int24, int24) view returns (uint256, uint256)', [
      pool,
      lowerTick,
      upperTick,
    ]),
    view(
      state,
      'function getPositionInfo(bytes32, address, int24, int24, bytes32) view returns (uint128 liquidity, uint256 last0, uint256 last1)',
      [pool, manager.address, lowerTick, upperTick, pad(toHex(id))],
    ),
    view(state, 'function getLiquidity(bytes32) view returns (uint128)', [pool]),
  )
  const isInRange = tick >= lowerTick && tick < upperTick
  const amounts = (pair: Pair) => tokens.map((address, i) => ({ address, amountWei: pair[i] ?? 0n }))
  return {
    receipt: `${lower(manager.address)}-${id}`,
    venueId: 'uniswap-v4',
    chainId,
    name: 'Uniswap v4',
    layers: ['pool'],
    receiptWei: liquidity,
    holds: amounts(burnPays({ sqrtPriceX96, tick }, { lowerTick, upperTick, liquidity })),
    fees: amounts(feesSince([last0, last1], inside, liquidity)),
    pool: { holds: [], shareWad: isInRange && active > 0n ? mulDivDown(liquidity, WAD, active) : 0n },
    isInRange,
  }
}

const KEY = [
  { type: 'address' },
  { type: 'address' },
  { type: 'uint24' },
  { type: 'int24' },
  { type: 'address' },
] as const

/** A pool's id is the hash of its key. Source: Uniswap/v4-core:src/types/PoolId.sol. */
export function poolIdOf({ currency0, currency1, fee, tickSpacing, hooks }: PoolKey) {
  return keccak256(encodeAbiParameters(KEY, [currency0, currency1, fee, tickSpacing, hooks]))
}

/** Packed from the right: whether somebody subscribes (8 bits), the lower and the upper tick (24 each). */
export function ticksOf(info: bigint): { lowerTick: number; upperTick: number } {
  return {
    lowerTick: Number(BigInt.asIntN(24, info >> 8n)),
    upperTick: Number(BigInt.asIntN(24, info >> 32n)),
  }
}
