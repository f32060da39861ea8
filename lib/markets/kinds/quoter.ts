import { type Address, type Hex, ZERO_ADDRESS } from '../../core/address.ts'
import {
  type Call,
  type CallResult,
  calldata,
  type Reading,
  ReadingError,
  uintOf,
} from '../../core/reading.ts'
import { wethOf } from '../coins.ts'
import { defineMarket, type Market, type MarketKind, MarketMismatchError } from '../defineMarket.ts'
import { poolMid } from './poolMid.ts'

export interface QuoterMarket {
  id: string
  chainId: number
  token: string
  name: string
  tokenIn: Address
  /** What is paid; wrapped ETH unless said. */
  tokenOut?: Address
  /** Fee tiers in hundredths of a basis point (or tick spacings); several: the best of them, where the pool is not evidenced. */
  tiers: readonly [number, ...number[]]
  /** The evidenced pool, when there is one: checked against the factory. */
  pool?: Address
  isSmall?: true
  sources: readonly string[]
}

/** What makes a fork of Uniswap v3 a kind of its own. */
interface Fork {
  kind: MarketKind
  quoter: Address
  /** Asked for the evidenced pool. Undefined where its address is not evidenced: the quoter finds its pool itself. */
  factory?: Address
  quoteSelector: Hex
  getPoolSelector: Hex
  /** The order of amount and tier in the quoter's tuple. */
  args: (tokenIn: Address, tokenOut: Address, amountIn: bigint, tier: bigint) => (bigint | Address)[]
}

/**
 * Sells through a quoter contract: it runs the real swap and reverts, so the price includes fee and impact, and works
 * in an eth_call though it is not a view. A sale that drains the pool answers what the pool could pay.
 */
export function quoterMarket(
  fork: Fork,
  { tokenIn, tiers, pool, tokenOut: paid, ...market }: QuoterMarket,
): Market {
  const { chainId, name } = market
  const tokenOut = paid ?? wethOf(chainId)
  const call = (to: Address, data: Hex, what: string): Call => ({
    chainId,
    to,
    data,
    label: `${name} ${what}`,
  })
  const label = `${name} getPool`
  const poolIsKnown = (factory: Address): Reading<void> => ({
    calls: () =>
      tiers.map(tier =>
        call(factory, calldata(fork.getPoolSelector, tokenIn, tokenOut, BigInt(tier)), 'getPool'),
      ),
    parse: results => {
      const pools = results.map(result => uintOf(result, label))
      const isThere = pools.some(found => (pool ? found === BigInt(pool) : found !== BigInt(ZERO_ADDRESS)))
      if (!isThere) throw new MarketMismatchError(`${label}: the factory knows no such pool`)
    },
  })
  return defineMarket({
    ...market,
    kind: fork.kind,
    sourceClass: 'A',
    maxAgeS: 15 * 60,
    quote: amountIn =>
      bestQuote(
        tiers.map(tier =>
          call(
            fork.quoter,
            calldata(fork.quoteSelector, ...fork.args(tokenIn, tokenOut, amountIn, BigInt(tier))),
            `quote at ${tier}`,
          ),
        ),
      ),
    ...(pool && { mid: poolMid({ chainId, pool, tokenIn, tokenOut, name }) }),
    ...(fork.factory && { check: poolIsKnown(fork.factory) }),
  })
}

/** The best of the answers; the last error when there is none, and an error when all pools are empty. */
function bestQuote(calls: Call[]): Reading<bigint> {
  return {
    calls: () => calls,
    parse: (results: readonly CallResult[]) => {
      const answers = calls.flatMap((call, index) =>
        results[index]?.ok ? [uintOf(results[index], call.label)] : [],
      )
      const best = answers.reduce((most, out) => (out > most ? out : most), 0n)
      if (best > 0n) return best
      const last = calls.length - 1
      const label = calls[last]?.label ?? 'quote'
      if (answers.length === 0) uintOf(results[last], label)
      throw new ReadingError(`${label}: the pool is empty`)
    },
  }
}
