import { createRequire } from 'node:module'
import {
  type AbiFunction,
  decodeFunctionData,
  encodeFunctionResult,
  parseAbi,
  toFunctionSelector,
  toHex,
} from 'viem'
import { describe, expect, it } from 'vitest'
import { type Address, lower, ZERO_ADDRESS } from '@/lib/core/address'
import { AppError } from '@/lib/core/appError'
import type { Call, CallResult } from '@/lib/core/reading'
import { WAD } from '@/lib/core/wad'
import { burnPays } from '@/lib/finance/liquidity/concentrated'
import { sqrtPriceAtTick } from '@/lib/finance/liquidity/sqrtPrice'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import { lookAtV4 } from '@/lib/services/positions/lookAtV4'
import type { PositionsIo } from '@/lib/services/positions/positionsIo'
import { UNISWAP } from '@/lib/venues/uniswap/deployments'
import { poolIdOf, ticksOf } from '@/lib/venues/uniswap/v4Position'

const { Pool } = createRequire(import.meta.url)('@uniswap/v4-sdk') as typeof import('@uniswap/v4-sdk')
const { Token } = createRequire(import.meta.url)('@uniswap/sdk-core') as typeof import('@uniswap/sdk-core')

const A: Address = '0x00000000000000000000000000000000000000aa'
const WSTETH: Address = '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0'
const WETH: Address = '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2'
const USDC: Address = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48'
const NOW_S = 1_800_000_000
const MANAGER = lower(UNISWAP.find(({ chainId }) => chainId === 1)?.v4Manager ?? '')
const packed = (lowerTick: number, upperTick: number) =>
  (BigInt.asUintN(24, BigInt(upperTick)) << 32n) | (BigInt.asUintN(24, BigInt(lowerTick)) << 8n) | 1n

const abi = parseAbi([
  'function balanceOf(address) view returns (uint256)',
  'function ownerOf(uint256) view returns (address)',
  'function getPoolAndPositionInfo(uint256) view returns ((address, address, uint24, int24, address), uint256)',
  'function getPositionLiquidity(uint256) view returns (uint128)',
  'function getSlot0(bytes32) view returns (uint160, int24, uint24, uint24)',
  'function getFeeGrowthInside(bytes32, int24, int24) view returns (uint256, uint256)',
  'function getPositionInfo(bytes32, address, int24, int24, bytes32) view returns (uint128, uint256, uint256)',
  'function getLiquidity(bytes32) view returns (uint128)',
])
const BY_SELECTOR = new Map(abi.map(item => [toFunctionSelector(item), item as AbiFunction]))

/** Ids by what they are: ours over wstETH, ours over dollars, and one that went on to somebody else. */
const OURS = 7n
const DOLLARS = 8n
const GONE = 9n

function answer({ to, data }: Call, count: bigint): CallResult {
  const item = BY_SELECTOR.get(data.slice(0, 10) as `0x${string}`)
  if (!item) return { ok: false, error: new AppError('reverted') }
  const [id] = decodeFunctionData({ abi: [item], data }).args as [bigint]
  const values: Record<string, unknown> = {
    balanceOf: lower(to) === MANAGER ? count : 0n,
    ownerOf: id === GONE ? ZERO_ADDRESS : A,
    getPoolAndPositionInfo: [
      id === DOLLARS ? [USDC, WETH, 500, 10, ZERO_ADDRESS] : [WSTETH, WETH, 100, 1, ZERO_ADDRESS],
      packed(-100, 1_700),
    ],
    getPositionLiquidity: 10n ** 21n,
    getSlot0: [sqrtPriceAtTick(900), 900, 0, 100],
    getFeeGrowthInside: [5n * 2n ** 128n, 0n],
    getPositionInfo: [10n ** 21n, 4n * 2n ** 128n, 0n],
    getLiquidity: 10n ** 23n,
  }
  return { ok: true, data: encodeFunctionResult({ abi: [item], result: values[item.name] as never }) }
}

/** One chain with these ids in its logs; counts how often logs were asked for. */
function world(count: bigint, logged: readonly bigint[] | 'refused') {
  const asked = { logs: 0 }
  const memory = new Map<string, unknown>()
  const io = {
    rpc: {
      readCalls: async (_chainId: number, calls: readonly Call[]) => ({
        block: 100n,
        timestampS: NOW_S,
        host: 'test',
        results: calls.map(call => answer(call, count)),
      }),
      ask: async (_chainId: number, method: string) => {
        if (method === 'eth_getBlockByNumber')
          return { result: { number: '0x64', timestamp: toHex(NOW_S) }, host: 'test' }
        if (method === 'eth_blockNumber') return { result: '0x64', host: 'test' }
        if (method !== 'eth_getLogs' || logged === 'refused') throw new AppError('refused')
        asked.logs += 1
        const log = (id: bigint) => ({
          address: MANAGER,
          topics: [
            `0x${'dd'.repeat(32)}`,
            `0x${'00'.repeat(32)}`,
            `0x${'00'.repeat(32)}`,
            toHex(id, { size: 32 }),
          ],
          data: '0x',
          blockNumber: '0x32',
          logIndex: '0x0',
          transactionHash: `0x${'11'.repeat(32)}`,
          blockTimestamp: toHex(NOW_S - 600),
        })
        return { result: asked.logs === 1 ? logged.map(log) : [], host: 'test' }
      },
    },
    clock: { nowS: () => NOW_S },
    rewardsHistory: {
      get: async (_store: string, key: string) => memory.get(key),
      put: async (_store: string, key: string, value: unknown) => void memory.set(key, value),
    },
  } as unknown as PositionsIo
  return { io, asked }
}

const settings = {
  ...DEFAULT_SETTINGS,
  chainsOn: Object.fromEntries(UNISWAP.map(({ chainId }) => [chainId, chainId === 1])),
}
const NOTHING = { found: [], searches: {} }

describe('what v4 packs', () => {
  it('is read as its SDK makes it', () => {
    const key = { currency0: WSTETH, currency1: WETH, fee: 100, tickSpacing: 1, hooks: ZERO_ADDRESS }
    const token = (address: string) => new Token(1, address, 18)
    expect(poolIdOf(key)).toBe(Pool.getPoolId(token(WSTETH), token(WETH), 100, 1, ZERO_ADDRESS))
    expect(ticksOf(packed(-887_272, 887_272))).toEqual({ lowerTick: -887_272, upperTick: 887_272 })
    expect(ticksOf(packed(-5, -1))).toEqual({ lowerTick: -5, upperTick: -1 })
  })
})

describe('lookAtV4', () => {
  it('asks for no logs where nothing is counted', async () => {
    const { io, asked } = world(0n, [])
    expect(await lookAtV4(io, [A], settings, NOTHING, NOW_S)).toEqual(NOTHING)
    expect(asked.logs).toBe(0)
  })

  it('finds the ids in the logs, keeps those it owns, looks through those of a staked token', async () => {
    const { io } = world(2n, [OURS, DOLLARS, GONE])
    const { found, searches } = await lookAtV4(io, [A], settings, NOTHING, NOW_S)
    const pays = burnPays(
      { sqrtPriceX96: sqrtPriceAtTick(900), tick: 900 },
      { lowerTick: -100, upperTick: 1_700, liquidity: 10n ** 21n },
    )
    expect(found).toMatchObject([
      {
        key: 'uniswap-v4',
        positions: [
          {
            receipt: `${MANAGER}-7`,
            holds: [{ amountWei: pays[0] }, { amountWei: pays[1] }],
            fees: [{ amountWei: 10n ** 21n }, { amountWei: 0n }],
            pool: { shareWad: WAD / 100n },
            isInRange: true,
          },
        ],
      },
    ])
    expect(found).toHaveLength(1)
    expect(searches[`1-${A}`]?.candidates.map(({ id }) => id)).toEqual([OURS, DOLLARS, GONE])
  })

  it('searches no more once as many are found as are counted', async () => {
    const first = world(2n, [OURS, DOLLARS])
    const seen = await lookAtV4(first.io, [A], settings, NOTHING, NOW_S)
    const second = world(2n, [])
    expect((await lookAtV4(second.io, [A], settings, seen, NOW_S)).found).toEqual(seen.found)
    expect(second.asked.logs).toBe(0)
  })

  it.each([
    ['not found yet', [OURS], 2],
    ['refused', 'refused', 1],
  ] as const)('says that something is held while ids are %s', async (_, logged, entries) => {
    const { found } = await lookAtV4(world(2n, logged).io, [A], settings, NOTHING, NOW_S)
    expect(found).toHaveLength(entries)
    expect(found.at(-1)).toMatchObject({
      key: 'uniswap-v4-unlisted',
      positions: [],
      asOfS: 0,
      error: { name: 'LookThroughError' },
    })
  })
})
