import type { Address } from '../../core/address.ts'
import { valueInUnderlying } from '../../guard/execution.ts'
import type { Facts, PoolFacts } from '../../guard/facts.ts'
import type { Intent } from '../../guard/intent.ts'
import { isCoin } from './mentions.ts'
import type { Holdings } from './pools.ts'

const ALL_BPS = 10_000

type Rates = Pick<Facts, 'chainId' | 'tokens' | 'ethUsdWad'>

/**
 * How a pool's value is shared out among its coins, at their exchange rates, before and after a join. Undefined:
 * the rate of a coin is not known, or the coins are worth different things. Without `afterBps` the join does not say
 * how much of each it brings.
 */
export function poolFacts(holdings: Holdings, join: Intent, rates: Rates): PoolFacts | undefined {
  const shareBps = sharesOf(holdings, rates)
  const after = holdings.isLevel ? undefined : joined(holdings, join, rates.chainId)
  const afterBps = after && sharesOf(after, rates)
  if (!shareBps) return undefined
  return { shareBps, ...(afterBps && { afterBps }), balancedShareBps: ALL_BPS / holdings.coins.length }
}

function sharesOf(holdings: Holdings, rates: Rates): Record<Address, number> | undefined {
  const values = holdings.isLevel ? holdings.balances : inUnderlying(holdings, rates)
  const total = values?.reduce((sum, value) => sum + value, 0n)
  if (!values || !total) return undefined
  return Object.fromEntries(
    holdings.coins.map((coin, index) => [coin, Number(((values[index] ?? 0n) * BigInt(ALL_BPS)) / total)]),
  )
}

function inUnderlying({ coins, balances }: Holdings, rates: Rates): bigint[] | undefined {
  const values = coins.flatMap((coin, index) => valueInUnderlying(rates, coin, balances[index]) ?? [])
  const isWhole = values.length === coins.length
  const isOneThing = values.every(({ underlying }) => underlying === values[0]?.underlying)
  return isWhole && isOneThing ? values.map(({ wei }) => wei) : undefined
}

function joined({ coins, balances, isLevel }: Holdings, join: Intent, chainId: number): Holdings | undefined {
  const isKnown = join.give.every(({ amount, mode }) => amount !== undefined && mode === 'exact')
  if (!isKnown || join.give.length === 0) return undefined
  // The pool may hold the coin wrapped that is given bare.
  const isSame = (a: Address | undefined, b: Address) =>
    a !== undefined && (a === b || (isCoin(chainId, a) && isCoin(chainId, b)))
  const added = (coin: Address) =>
    join.give.reduce((sum, { token, amount = 0n }) => (isSame(token, coin) ? sum + amount : sum), 0n)
  return { coins, isLevel, balances: coins.map((coin, index) => (balances[index] ?? 0n) + added(coin)) }
}
