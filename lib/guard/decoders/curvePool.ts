import { type Address, isSameAddress, NATIVE } from '../../core/address.ts'
import { callDecoder, type FunctionDecoder, on } from '../abi.ts'
import type { CallRequest, Decoder } from '../decoder.ts'
import { type Draft, get, give } from '../draft.ts'
import { CURVE_POOLS } from './curve/pools.ts'
import { wethOn } from './uniswap/weth.ts'

// Source: curvefi/curve-js:src/constants/abis/ib/swap.json, factory-twocrypto/yb-twocrypto-pool.json

const poolOf = ({ chainId, to }: CallRequest) => (chainId === 1 && to ? CURVE_POOLS[to] : undefined)

/** Pools that are not in the table are known by the shape of the call: their coins are not. */
function sure(call: CallRequest, tokens: readonly (Address | undefined)[]): Partial<Draft> {
  return poolOf(call) && tokens.every(token => token !== undefined)
    ? {}
    : { confidence: 'low', reason: 'tokens-of-the-pool' }
}

function coinAt(call: CallRequest, index: bigint, usesEth = false): Address | undefined {
  const token = index >= 0n && index < 8n ? poolOf(call)?.coins[Number(index)] : undefined
  return usesEth && isSameAddress(token, wethOn(call.chainId)) ? NATIVE : token
}

function exchange(
  call: CallRequest,
  i: bigint,
  j: bigint,
  dx: bigint,
  min: bigint,
  to?: Address,
  usesEth?: boolean,
): Draft {
  const [sell, buy] = [coinAt(call, i, usesEth), coinAt(call, j, usesEth)]
  return {
    kind: 'swap',
    give: [give(sell, dx)],
    receive: [get(buy, min)],
    recipient: to ?? call.from,
    ...sure(call, [sell, buy]),
  }
}

function join(
  call: CallRequest,
  amounts: readonly bigint[],
  min: bigint,
  to?: Address,
  usesEth?: boolean,
): Draft {
  const sold = amounts
    .map((amount, index) => give(coinAt(call, BigInt(index), usesEth), amount))
    .filter(leg => (leg.amount ?? 0n) > 0n)
  const pool = poolOf(call)
  return {
    kind: 'lp',
    direction: 'join',
    give: sold,
    receive: [get(pool?.lpToken, min)],
    recipient: to ?? call.from,
    ...sure(
      call,
      sold.map(leg => leg.token),
    ),
  }
}

function exitOne(
  call: CallRequest,
  amount: bigint,
  index: bigint,
  min: bigint,
  to?: Address,
  usesEth?: boolean,
): Draft {
  const buy = coinAt(call, index, usesEth)
  return {
    kind: 'lp',
    direction: 'exit',
    give: [give(poolOf(call)?.lpToken, amount)],
    receive: [get(buy, min)],
    recipient: to ?? call.from,
    ...sure(call, [buy]),
  }
}

function exit(
  call: CallRequest,
  amount: bigint,
  mins: readonly bigint[],
  to?: Address,
  usesEth?: boolean,
): Draft {
  const bought = mins.map((min, index) => get(coinAt(call, BigInt(index), usesEth), min))
  return {
    kind: 'lp',
    direction: 'exit',
    give: [give(poolOf(call)?.lpToken, amount)],
    receive: bought,
    recipient: to ?? call.from,
    ...sure(
      call,
      bought.map(leg => leg.token),
    ),
  }
}

const exchanges = (['int128', 'uint256'] as const).flatMap((int): FunctionDecoder[] => [
  ...(['exchange', 'exchange_received'] as const).flatMap(name => [
    on(`${name}(${int} i, ${int} j, uint256 dx, uint256 min)`, ([i, j, dx, min], call) =>
      exchange(call, i, j, dx, min),
    ),
    on(`${name}(${int} i, ${int} j, uint256 dx, uint256 min, address to)`, ([i, j, dx, min, to], call) =>
      exchange(call, i, j, dx, min, to),
    ),
  ]),
  // Underlying coins of lending and metapools are others than the pool's own.
  ...['', ', address to'].map(tail =>
    on(`exchange_underlying(${int} i, ${int} j, uint256 dx, uint256 min${tail})` as string, (args, call) => ({
      kind: 'swap',
      give: [give(undefined, args[2] as bigint)],
      receive: [get(undefined, args[3] as bigint)],
      recipient: (args[4] as Address | undefined) ?? call.from,
      confidence: 'low',
      reason: 'tokens-of-the-pool',
    })),
  ),
])

const amountLists = ['uint256[2]', 'uint256[3]', 'uint256[4]', 'uint256[]'] as const

const liquidity = amountLists.flatMap((list): FunctionDecoder[] => [
  on(`add_liquidity(${list} amounts, uint256 min)`, ([amounts, min], call) => join(call, amounts, min)),
  on(`add_liquidity(${list} amounts, uint256 min, address to)`, ([amounts, min, to], call) =>
    join(call, amounts, min, to),
  ),
  on(`add_liquidity(${list} amounts, uint256 min, bool use_eth)`, ([amounts, min, usesEth], call) =>
    join(call, amounts, min, undefined, usesEth),
  ),
  on(
    `add_liquidity(${list} amounts, uint256 min, bool use_eth, address to)`,
    ([amounts, min, usesEth, to], call) => join(call, amounts, min, to, usesEth),
  ),
  on(`remove_liquidity(uint256 amount, ${list} mins)`, ([amount, mins], call) => exit(call, amount, mins)),
  on(`remove_liquidity(uint256 amount, ${list} mins, address to)`, ([amount, mins, to], call) =>
    exit(call, amount, mins, to),
  ),
  ...['', ', address to'].map(tail =>
    on(
      `remove_liquidity(uint256 amount, ${list} mins, bool use_eth${tail})` as `f(uint256 amount, ${typeof list} mins, bool use_eth, address to)`,
      ([amount, mins, usesEth, to], call) => exit(call, amount, mins, to, usesEth),
    ),
  ),
  on(`remove_liquidity_imbalance(${list} amounts, uint256 max)`, ([amounts, max], call) => ({
    ...exit(call, max, amounts),
    give: [give(poolOf(call)?.lpToken, max, 'max')],
  })),
])

const functions: FunctionDecoder[] = [
  ...exchanges,
  on(
    'exchange(uint256 i, uint256 j, uint256 dx, uint256 min, bool use_eth)',
    ([i, j, dx, min, usesEth], call) => exchange(call, i, j, dx, min, undefined, usesEth),
  ),
  on(
    'exchange(uint256 i, uint256 j, uint256 dx, uint256 min, bool use_eth, address to)',
    ([i, j, dx, min, usesEth, to], call) => exchange(call, i, j, dx, min, to, usesEth),
  ),
  ...liquidity,
  ...['', ', address to'].map(tail =>
    on(
      `remove_liquidity_one_coin(uint256 amount, uint256 i, uint256 min, bool use_eth${tail})` as 'f(uint256 amount, uint256 i, uint256 min, bool use_eth, address to)',
      ([amount, i, min, usesEth, to], call) => exitOne(call, amount, i, min, to, usesEth),
    ),
  ),
  ...(['int128', 'uint256'] as const).flatMap(int => [
    on(`remove_liquidity_one_coin(uint256 amount, ${int} i, uint256 min)`, ([amount, i, min], call) =>
      exitOne(call, amount, i, min),
    ),
    on(
      `remove_liquidity_one_coin(uint256 amount, ${int} i, uint256 min, address to)`,
      ([amount, i, min, to], call) => exitOne(call, amount, i, min, to),
    ),
  ]),
]

/** Any Curve pool: the functions are Curve's own, so the shape is enough; the coins only where the pool is known. */
export const curvePool: Decoder = callDecoder({ id: 'curve-pool', addresses: {}, functions })
