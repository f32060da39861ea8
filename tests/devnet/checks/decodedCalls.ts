import { type Address, encodeAbiParameters, encodeFunctionData, encodePacked, type Hex, parseAbi } from 'viem'
import { AAVE } from '../chain/aave.ts'
import { ETHEREUM, EVERYWHERE, UNIVERSAL_ROUTERS, WETH } from '../chain/addresses.ts'
import { type Chain, KEEPER } from '../chain/chain.ts'
import { ETHEREUM_POOLS } from '../chain/pools.ts'
import type { Pool } from '../chain/uniswap.ts'

/** A call as a dapp would ask for it, for a bound that is chosen when it is built. */
export interface Offer {
  name: string
  /** `bound`: the least that may arrive, or the most that may leave; undefined where the call has none. */
  build(bound: bigint): { to: Address; data: Hex; valueWei: bigint }
  /** What the quoter says; the bound is a little worse. Undefined: the call has no bound. */
  quoted: bigint | undefined
  isExactOut: boolean
}

export const POOLS: readonly Pool[] = [
  ETHEREUM_POOLS.wstETH[0],
  ETHEREUM_POOLS.rETH[0],
  ETHEREUM_POOLS.rETH[1],
  ETHEREUM_POOLS.cbETH[0],
]
export const OWNER: Address = '0x00000000000000000000000000000000000a11ce'
const FAR = 2n ** 40n
const weth = WETH[1]
const ROUTER: Address = '0x0000000000000000000000000000000000000002'

const router02 = parseAbi([
  'function exactInputSingle((address tokenIn, address tokenOut, uint24 fee, address to, uint256 amount, uint256 bound, uint160 limit)) payable returns (uint256)',
  'function exactOutputSingle((address tokenIn, address tokenOut, uint24 fee, address to, uint256 amount, uint256 bound, uint160 limit)) payable returns (uint256)',
  'function unwrapWETH9(uint256, address) payable',
  'function multicall(uint256, bytes[]) payable returns (bytes[])',
])
const swapRouter = parseAbi([
  'function exactInputSingle((address tokenIn, address tokenOut, uint24 fee, address to, uint256 deadline, uint256 amount, uint256 bound, uint160 limit)) payable returns (uint256)',
])
const universal = parseAbi(['function execute(bytes, bytes[], uint256) payable'])
const pool = parseAbi([
  'function supply(address, uint256, address, uint16)',
  'function withdraw(address, uint256, address) returns (uint256)',
  'function borrow(address, uint256, uint256, uint16, address)',
  'function repay(address, uint256, uint256, address) returns (uint256)',
])
const wrapper = parseAbi([
  'function wrap(uint256) returns (uint256)',
  'function unwrap(uint256) returns (uint256)',
])

async function quote(chain: Chain, isOut: boolean, from: Address, to: Address, fee: number, amount: bigint) {
  const signature = `function quoteExact${isOut ? 'Output' : 'Input'}Single((address,address,uint256,uint24,uint160)) returns (uint256,uint160,uint32,uint256)`
  const [found = 0n] = await chain.read<bigint[]>(EVERYWHERE.quoterV2, signature, [
    [from, to, amount, fee, 0n],
  ])
  return found
}

type Maker = (chain: Chain, which: Pool, amount: bigint, sells: boolean) => Promise<Offer>

const endsOf = ({ token }: Pool, sells: boolean): [Address, Address] =>
  sells ? [token, weth] : [weth, token]

const input = (types: string[], values: unknown[]) =>
  encodeAbiParameters(
    types.map(type => ({ type })),
    values,
  )

/** V3_SWAP_EXACT_IN with the sixth argument that 2.1.1 takes and others do not read. */
const V3_IN = ['address', 'uint256', 'uint256', 'bytes', 'bool', 'uint256[]']

/** One swap of each router, in each direction, with and without the coin. */
const SWAPS: Readonly<Record<string, Maker>> = {
  async 'SwapRouter02, exact in'(chain, { token, fee }, amount, sells) {
    const [tokenIn, tokenOut] = endsOf({ token, fee } as Pool, sells)
    return {
      name: 'router02',
      isExactOut: false,
      quoted: await quote(chain, false, tokenIn, tokenOut, fee, amount),
      build: bound => ({
        to: EVERYWHERE.swapRouter02,
        valueWei: 0n,
        data: encodeFunctionData({
          abi: router02,
          functionName: 'exactInputSingle',
          args: [{ tokenIn, tokenOut, fee, to: OWNER, amount, bound, limit: 0n }],
        }),
      }),
    }
  },
  async 'SwapRouter02, exact out'(chain, which, amount, sells) {
    const [tokenIn, tokenOut] = endsOf(which, sells)
    const { fee } = which
    return {
      name: 'router02 out',
      isExactOut: true,
      quoted: await quote(chain, true, tokenIn, tokenOut, fee, amount),
      build: bound => ({
        to: EVERYWHERE.swapRouter02,
        valueWei: 0n,
        data: encodeFunctionData({
          abi: router02,
          functionName: 'exactOutputSingle',
          args: [{ tokenIn, tokenOut, fee, to: OWNER, amount, bound, limit: 0n }],
        }),
      }),
    }
  },
  async 'SwapRouter02, to and from the coin'(chain, which, amount, sells) {
    const [tokenIn, tokenOut] = endsOf(which, sells)
    const { fee } = which
    return {
      name: 'router02 coin',
      isExactOut: false,
      quoted: await quote(chain, false, tokenIn, tokenOut, fee, amount),
      build: bound => {
        const to = sells ? ROUTER : OWNER
        const swap = encodeFunctionData({
          abi: router02,
          functionName: 'exactInputSingle',
          args: [{ tokenIn, tokenOut, fee, to, amount, bound: sells ? 0n : bound, limit: 0n }],
        })
        const unwrap = encodeFunctionData({
          abi: router02,
          functionName: 'unwrapWETH9',
          args: [bound, OWNER],
        })
        return {
          to: EVERYWHERE.swapRouter02,
          valueWei: sells ? 0n : amount,
          data: encodeFunctionData({
            abi: router02,
            functionName: 'multicall',
            args: [FAR, sells ? [swap, unwrap] : [swap]],
          }),
        }
      },
    }
  },
  async SwapRouter(chain, which, amount, sells) {
    const [tokenIn, tokenOut] = endsOf(which, sells)
    const { fee } = which
    return {
      name: 'router',
      isExactOut: false,
      quoted: await quote(chain, false, tokenIn, tokenOut, fee, amount),
      build: bound => ({
        to: EVERYWHERE.swapRouter,
        valueWei: 0n,
        data: encodeFunctionData({
          abi: swapRouter,
          functionName: 'exactInputSingle',
          args: [{ tokenIn, tokenOut, fee, to: OWNER, deadline: FAR, amount, bound, limit: 0n }],
        }),
      }),
    }
  },
  ...Object.fromEntries(
    UNIVERSAL_ROUTERS[1].flatMap((to, version) =>
      [true, false].map(usesCoin => [
        `Universal Router ${version}${usesCoin ? ', to and from the coin' : ''}`,
        (async (chain, which, amount, sells) => {
          const [tokenIn, tokenOut] = endsOf(which, sells)
          const path = encodePacked(['address', 'uint24', 'address'], [tokenIn, which.fee, tokenOut])
          return {
            name: 'universal',
            isExactOut: false,
            quoted: await quote(chain, false, tokenIn, tokenOut, which.fee, amount),
            build: bound => {
              const swapTo = usesCoin && sells ? ROUTER : OWNER
              const isFromUser = !usesCoin || sells
              const swap = input(V3_IN, [swapTo, amount, swapTo === OWNER ? bound : 0n, path, isFromUser, []])
              const wrap = input(['address', 'uint256'], [ROUTER, amount])
              const unwrap = input(['address', 'uint256'], [OWNER, bound])
              const [commands, inputs]: [Hex, Hex[]] = !usesCoin
                ? ['0x00', [swap]]
                : sells
                  ? ['0x000c', [swap, unwrap]]
                  : ['0x0b00', [wrap, swap]]
              const data = encodeFunctionData({ abi: universal, args: [commands, inputs, FAR] })
              return { to, data, valueWei: usesCoin && !sells ? amount : 0n }
            },
          }
        }) satisfies Maker,
      ]),
    ),
  ),
}
export const SWAP_NAMES = Object.keys(SWAPS)
export const makeSwap = (name: string): Maker => SWAPS[name] as Maker

const plain = (name: string, to: Address, data: Hex): Offer => ({
  name,
  isExactOut: false,
  quoted: undefined,
  build: () => ({ to, data, valueWei: 0n }),
})

/** Aave's pool and Lido's wrapper, in an order that always works: what is borrowed is less than what was supplied. */
export function lendingOf(amount: bigint): Offer[] {
  const act = (functionName: 'supply' | 'withdraw' | 'borrow' | 'repay', args: readonly unknown[]) =>
    plain(functionName, AAVE.pool, encodeFunctionData({ abi: pool, functionName, args } as never))
  const { wstETH } = ETHEREUM
  const wrap = (functionName: 'wrap' | 'unwrap') =>
    plain(functionName, wstETH, encodeFunctionData({ abi: wrapper, functionName, args: [amount] }))
  return [
    act('supply', [wstETH, amount, OWNER, 0]),
    act('borrow', [weth, amount / 4n, 2n, 0, OWNER]),
    act('repay', [weth, amount / 8n, 2n, OWNER]),
    act('withdraw', [wstETH, amount / 5n, OWNER]),
    wrap('unwrap'),
    wrap('wrap'),
  ]
}

/** Somebody else trades, one way or the other. */
export async function tradeFirst(chain: Chain, which: Pool, wei: bigint, sells: boolean): Promise<void> {
  const [tokenIn, tokenOut] = endsOf(which, sells)
  const args = [{ tokenIn, tokenOut, fee: which.fee, to: KEEPER, amount: wei, bound: 0n, limit: 0n }] as const
  const data = encodeFunctionData({ abi: router02, functionName: 'exactInputSingle', args })
  await chain.send(EVERYWHERE.swapRouter02, data)
}

/** Allowances for everything above, once. */
export async function allowAll(chain: Chain, from: Address): Promise<void> {
  const MAX = 2n ** 160n - 1n
  const approve = 'function approve(address,uint256) returns (bool)'
  const spenders = [
    EVERYWHERE.swapRouter02,
    EVERYWHERE.swapRouter,
    EVERYWHERE.permit2,
    AAVE.pool,
    ETHEREUM.wstETH,
  ]
  for (const token of [weth, ETHEREUM.stETH, ...new Set(POOLS.map(({ token }) => token))]) {
    for (const spender of spenders) await chain.write(token, approve, [spender, MAX], { from })
    for (const router of UNIVERSAL_ROUTERS[1])
      await chain.write(
        EVERYWHERE.permit2,
        'function approve(address,address,uint160,uint48)',
        [token, router, MAX, Number(FAR)],
        { from },
      )
  }
}
