import { type Address, isSameAddress } from '../../core/address.ts'
import { type Call, type CallResult, calldata, intOf, type Reading, uintOf } from '../../core/reading.ts'
import { mulDivDown, WAD } from '../../core/wad.ts'
import type { Mid } from '../defineMarket.ts'

interface PoolMid {
  chainId: number
  pool: Address
  tokenIn: Address
  tokenOut: Address
  name: string
}

const WINDOW_S = 1_800n
const Q192 = 1n << 192n
/** 36 digits: the error of a power of 1.0001 stays far beneath a wad. */
const ONE = 10n ** 36n
const TICK = ONE + ONE / 10_000n

/**
 * What a pool of the Uniswap v3 family stands at, without fee and size: the mean of the last half hour, or the price
 * of this moment where the pool does not remember so far. For tokens of 18 decimals.
 * Source: @uniswap/v3-core:contracts/interfaces/pool/IUniswapV3PoolState.sol, IUniswapV3PoolDerivedState.sol.
 */
export function poolMid({ chainId, pool, tokenIn, tokenOut, name }: PoolMid): Reading<Mid> {
  const call = (data: Call['data'], what: string): Call => ({
    chainId,
    to: pool,
    data,
    label: `${name} ${what}`,
  })
  const slot0 = call('0x3850c7bd', 'slot0()')
  /** One argument, an array of two: 30 minutes ago and now. */
  const observe = call(calldata('0x883bdbfd', 32n, 2n, WINDOW_S, 0n), 'observe(uint32[])')
  const isTokenFirst = BigInt(tokenIn) < BigInt(tokenOut) && !isSameAddress(tokenIn, tokenOut)
  const rateOf = (price: bigint) => (isTokenFirst ? price : mulDivDown(WAD, WAD, price))
  return {
    calls: () => [observe, slot0],
    parse: ([remembered, now]) => {
      const priceWad = remembered?.ok ? meanOf(remembered, observe.label) : spotOf(now, slot0.label)
      return { rateWad: rateOf(priceWad), updatedAtS: undefined, isAlreadyPeg: false }
    },
  }
}

/** Token 1 per token 0, wad. The answer is two arrays; the first stands at words 3 and 4. */
function meanOf(result: CallResult, label: string): bigint {
  const [before, after] = [3, 4].map(word => intOf(result, label, word))
  const tick = mulDivDown((after ?? 0n) - (before ?? 0n), 1n, WINDOW_S)
  const power = powerOfTick(tick < 0n ? -tick : tick)
  return tick < 0n ? mulDivDown(ONE, WAD, power) : mulDivDown(power, WAD, ONE)
}

function spotOf(result: CallResult | undefined, label: string): bigint {
  const sqrt = uintOf(result, label)
  return mulDivDown(sqrt * sqrt, WAD, Q192)
}

/** 1.0001 to the power of `n`, with 36 digits, by squaring. */
function powerOfTick(n: bigint): bigint {
  let result = ONE
  let base = TICK
  for (let left = n; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * base) / ONE
    base = (base * base) / ONE
  }
  return result
}
