import type { Address } from '../../core/address.ts'
import { askAll, type Inquiry } from '../../core/inquiry.ts'
import { mulDivDown, WAD } from '../../core/wad.ts'
import {
  burnPays,
  feesSince,
  type Growth,
  growthInside,
  type Pair,
} from '../../finance/liquidity/concentrated.ts'
import type { Position } from '../../finance/positions/position.ts'
import { balanceOf, type Contract, view } from '../view.ts'

/** A position as its manager keeps it. `owed`: taken out or counted, and not collected. */
export interface Stored {
  receipt: string
  tokens: readonly [Address, Address]
  fee: number
  lowerTick: number
  upperTick: number
  liquidity: bigint
  last: Growth
  owed: Pair
}

const TICK =
  'function ticks(int24) view returns (uint128 liquidityGross, int128 liquidityNet, uint256 feeGrowthOutside0X128, uint256 feeGrowthOutside1X128, int56 tickCumulativeOutside, uint160 secondsPerLiquidityOutsideX128, uint32 secondsOutside, bool initialized)'

/** What burning the position and collecting pays now: the liquidity in `holds`, what it earned in `fees`. */
export function* readPosition(stored: Stored, pool: Contract): Inquiry<Position> {
  const { tokens, lowerTick, upperTick, liquidity } = stored
  const [slot0, below, above, global0, global1, active, balance0, balance1] = yield* askAll(
    view(
      pool,
      'function slot0() view returns (uint160 sqrtPriceX96, int24 tick, uint16 observationIndex, uint16 observationCardinality, uint16 observationCardinalityNext, uint8 feeProtocol, bool unlocked)',
    ),
    view(pool, TICK, [lowerTick]),
    view(pool, TICK, [upperTick]),
    view(pool, 'function feeGrowthGlobal0X128() view returns (uint256)'),
    view(pool, 'function feeGrowthGlobal1X128() view returns (uint256)'),
    view(pool, 'function liquidity() view returns (uint128)'),
    balanceOf({ ...pool, address: tokens[0] }, pool.address),
    balanceOf({ ...pool, address: tokens[1] }, pool.address),
  )
  const [sqrtPriceX96, tick] = slot0
  const inside = growthInside(tick, stored, {
    global: [global0, global1],
    outsideLower: [below[2], below[3]],
    outsideUpper: [above[2], above[3]],
  })
  const isInRange = tick >= lowerTick && tick < upperTick
  const earned = feesSince(stored.last, inside, liquidity)
  const amounts = (pair: Pair) => tokens.map((address, i) => ({ address, amountWei: pair[i] ?? 0n }))
  return {
    receipt: stored.receipt,
    venueId: 'uniswap-v3',
    chainId: pool.chainId,
    name: `Uniswap v3 ${stored.fee / 10_000} %`,
    layers: ['pool'],
    receiptWei: liquidity,
    holds: amounts(burnPays({ sqrtPriceX96, tick }, stored)),
    fees: amounts([earned[0] + stored.owed[0], earned[1] + stored.owed[1]]),
    pool: {
      holds: amounts([balance0, balance1]),
      shareWad: isInRange && active > 0n ? mulDivDown(liquidity, WAD, active) : 0n,
    },
    isInRange,
  }
}
