import {
  type AbiFunction,
  decodeFunctionData,
  encodeFunctionResult,
  parseAbi,
  toFunctionSelector,
} from 'viem'
import { type Address, type Hex, lower, NATIVE, ZERO_ADDRESS } from '@/lib/core/address.ts'
import { AppError } from '@/lib/core/appError.ts'
import type { Call, CallResult } from '@/lib/core/reading.ts'
import { WAD } from '@/lib/core/wad.ts'
import { encodeAggregate } from '@/lib/io/rpc/multicall.ts'
import { runInquiries } from '@/lib/services/ask/runInquiries.ts'
import { findTokenAt, TOKENS } from '@/lib/tokens/index.ts'
import { BALANCER_V2_POOLS } from '@/lib/venues/balancer/v2Pools.ts'
import { CURVE_POOLS } from '@/lib/venues/curve/pools.ts'
import { LOOK_THROUGHS } from '@/lib/venues/index.ts'
import { UNISWAP } from '@/lib/venues/uniswap/deployments.ts'

export const CHAINS = [1, 10, 56, 137, 8453, 42161] as const
/** As many calls as the product puts into one request. */
const CALLS_PER_REQUEST = 100
const ACCOUNT: Address = '0x00000000000000000000000000000000000000aa'

/** What an account has: NFTs on every chain, pool tokens and a restaked deposit on Ethereum. */
export interface Wallet {
  nftsPerChain: number
  receipts: ReadonlySet<string>
}

export const EMPTY: Wallet = { nftsPerChain: 0, receipts: new Set() }
/** 6 × 4 positions of Uniswap, ten Curve pools, six Balancer pools: forty. */
export const FORTY: Wallet = {
  nftsPerChain: 4,
  receipts: new Set(
    [
      ...CURVE_POOLS.slice(0, 10).map(({ address, lpToken }) => lpToken ?? address),
      ...BALANCER_V2_POOLS.slice(0, 6).map(({ address }) => address),
    ].map(lower),
  ),
}

const abi = parseAbi([
  'function balanceOf(address) view returns (uint256)',
  'function totalSupply() view returns (uint256)',
  'function tokenOfOwnerByIndex(address, uint256) view returns (uint256)',
  'function positions(uint256) view returns (uint96, address, address, address, uint24, int24, int24, uint128, uint256, uint256, uint128, uint128)',
  'function getPool(address, address, uint24) view returns (address)',
  'function slot0() view returns (uint160, int24, uint16, uint16, uint16, uint8, bool)',
  'function ticks(int24) view returns (uint128, int128, uint256, uint256, int56, uint160, uint32, bool)',
  'function feeGrowthGlobal0X128() view returns (uint256)',
  'function feeGrowthGlobal1X128() view returns (uint256)',
  'function liquidity() view returns (uint128)',
  'function get_gauge(address) view returns (address)',
  'function coins(uint256) view returns (address)',
  'function balances(uint256) view returns (uint256)',
  'function getActualSupply() view returns (uint256)',
  'function getPoolTokens(bytes32) view returns (address[], uint256[], uint256)',
  'function getDepositedShares(address) view returns (address[], uint256[])',
  'function getQueuedWithdrawals(address) view returns ((address, address, address, uint256, uint32, address[], uint256[])[], uint256[][])',
])
const BY_SELECTOR = new Map(abi.map(item => [toFunctionSelector(item), item as AbiFunction]))

const wstethOn = (chainId: number): Address =>
  TOKENS.find(({ id }) => id === 'wsteth')?.addresses[chainId]?.address ?? ZERO_ADDRESS

/** A chain where every pool is even, and this wallet has what it has. */
function answer(wallet: Wallet, { chainId, to, data }: Call): CallResult {
  const item = BY_SELECTOR.get(data.slice(0, 10) as Hex)
  if (!item) return { ok: false, error: new AppError('reverted') }
  const managers = UNISWAP.map(({ v3Manager }) => lower(v3Manager))
  const isManager = managers.includes(lower(to))
  const args = decodeFunctionData({ abi: [item], data }).args ?? []
  const ofAccount = item.name === 'balanceOf' && lower(String(args[0])) === ACCOUNT
  const values: Record<string, unknown> = {
    balanceOf: !ofAccount
      ? 10n ** 21n
      : isManager
        ? BigInt(wallet.nftsPerChain)
        : wallet.receipts.has(lower(to))
          ? WAD
          : 0n,
    totalSupply: 10n ** 21n,
    getActualSupply: 10n ** 21n,
    tokenOfOwnerByIndex: args[1],
    positions: [0n, ZERO_ADDRESS, wstethOn(chainId), ACCOUNT, 100, -10, 10, WAD, 0n, 0n, 0n, 0n],
    getPool: ACCOUNT,
    slot0: [2n ** 96n, 0, 0, 0, 0, 0, true],
    ticks: [0n, 0n, 0n, 0n, 0n, 0n, 0, true],
    feeGrowthGlobal0X128: 2n ** 120n,
    feeGrowthGlobal1X128: 2n ** 120n,
    liquidity: 10n ** 24n,
    get_gauge: ZERO_ADDRESS,
    coins: args[0] === 0n ? NATIVE : wstethOn(chainId),
    balances: 10n ** 21n,
    getPoolTokens: [[wstethOn(chainId), ACCOUNT], [10n ** 21n, 10n ** 21n], 0n],
    getDepositedShares: [[], []],
    getQueuedWithdrawals: [[], []],
  }
  return { ok: true, data: encodeFunctionResult({ abi: [item], result: values[item.name] as never }) }
}

export interface Cost {
  positions: number
  rounds: number
  calls: number
  requests: number
  requestBytes: number
  answerBytes: number
}

const isKnown = (chainId: number, token: Address) => findTokenAt(chainId, token) !== undefined

/** One look through everything, as the product does it, against that chain; what it took, counted. */
export async function lookOnce(wallet: Wallet): Promise<Cost> {
  const cost: Cost = { positions: 0, rounds: 0, calls: 0, requests: 0, requestBytes: 0, answerBytes: 0 }
  const perChain = new Map<number, number>()
  const readCalls = async (chainId: number, calls: readonly Call[]) => {
    perChain.set(chainId, (perChain.get(chainId) ?? 0) + 1)
    cost.calls += calls.length
    for (let from = 0; from < calls.length; from += CALLS_PER_REQUEST) {
      cost.requests += 1
      cost.requestBytes += encodeAggregate(calls.slice(from, from + CALLS_PER_REQUEST)).length / 2
    }
    const results = calls.map(call => answer(wallet, call))
    for (const result of results) cost.answerBytes += result.ok ? result.data.length / 2 : 0
    return { block: 1n, timestampS: 1, host: 'bench', results }
  }
  const looks = LOOK_THROUGHS.flatMap(venue => venue.look(ACCOUNT, isKnown)).filter(({ chainId }) =>
    CHAINS.some(id => id === chainId),
  )
  const { outcomes } = await runInquiries(
    { readCalls },
    looks.map(({ inquiry }) => inquiry),
  )
  cost.positions = outcomes.reduce((sum, one) => sum + ('value' in one ? one.value.length : 0), 0)
  cost.rounds = Math.max(...perChain.values())
  cost.requestBytes = Math.round(cost.requestBytes)
  cost.answerBytes = Math.round(cost.answerBytes)
  return cost
}
