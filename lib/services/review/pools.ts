import { type Address, type Hex, isSameAddress, lower } from '../../core/address.ts'
import { type Call, type CallResult, calldata, uintOf } from '../../core/reading.ts'
import type { CallRequest } from '../../guard/decoder.ts'
import { CURVE_POOLS } from '../../guard/decoders/curve/pools.ts'
import type { Intent } from '../../guard/intent.ts'
import type { Part } from '../ask/answers.ts'

/** What a pool holds, coin by coin. */
export interface Holdings {
  coins: readonly Address[]
  balances: readonly bigint[]
  /** The balances are told in one unit: rates and decimals are in them. */
  isLevel: boolean
}

/** A pool that is joined and can be read. */
export interface PoolPlan {
  intent: Intent
  pool: Address
  /** Known before anything is asked: their rates are wanted too. */
  coins: readonly Address[]
  holdings: Part<Holdings>
}

const MOST_COINS = 8n
// Sources: balancer/balancer-v2-monorepo:pkg/vault/contracts/PoolBalances.sol,
// balancer/balancer-v3-monorepo:pkg/interfaces/contracts/vault/IVaultExtension.sol,
// balancer/frontend-monorepo (address of the v3 vault)
const JOIN_POOL: Hex = '0xb95cac28'
const V2_VAULT: Address = '0xba12222222228d8ba445958a75a0704d566bf2c8'
const V3_VAULT: Address = '0xba1333333333a1ba1108e8412f11850a5c319ba9'

/** The pools that these intents join: Curve's of the table, Balancer's through their vaults. */
export function joinedPools(
  chainId: number,
  intents: readonly Intent[],
  calls: readonly CallRequest[],
): PoolPlan[] {
  return intents
    .filter(({ kind, direction }) => kind === 'lp' && direction === 'join')
    .flatMap(
      intent =>
        curve(chainId, intent) ?? balancerV2(chainId, intent, calls) ?? balancerV3(chainId, intent) ?? [],
    )
}

function curve(chainId: number, intent: Intent): PoolPlan | undefined {
  const pool = intent.target
  const known = chainId === 1 && pool ? CURVE_POOLS[pool] : undefined
  if (!pool || !known) return undefined
  const { coins } = known
  // Source: curvefi/curve-docs (StableSwap: balances)
  const labelOf = (index: number) => `Curve ${pool} balances(${index})`
  const calls = coins.map(
    (_, index): Call => ({
      ...{ chainId, to: pool, data: calldata('0x4903b0d1', BigInt(index)), label: labelOf(index) },
    }),
  )
  const parse = (results: readonly CallResult[]): Holdings => ({
    ...{ coins, isLevel: false },
    balances: coins.map((_, index) => uintOf(results[index], labelOf(index))),
  })
  return { intent, pool, coins, holdings: { calls, parse } }
}

/** The pool's id stands in the call alone; its share is the pool itself. */
function balancerV2(chainId: number, intent: Intent, calls: readonly CallRequest[]): PoolPlan | undefined {
  const pool = intent.receive[0]?.token
  const join = calls.find(
    ({ to, data }) =>
      isSameAddress(to, V2_VAULT) &&
      data.startsWith(JOIN_POOL) &&
      isSameAddress(pool, `0x${data.slice(10, 50)}`),
  )
  if (intent.venue !== 'balancer-v2' || !pool || !join) return undefined
  const poolId: Hex = `0x${join.data.slice(10, 74)}`
  const label = `Balancer vault getPoolTokens(${poolId})`
  const call = { chainId, to: V2_VAULT, data: calldata('0xf94d4668', BigInt(poolId)), label }
  const parse = ([told]: readonly CallResult[]): Holdings => {
    const coins = listOf(told, label, 0).map(addressOf)
    const balances = listOf(told, label, 1)
    // Composable pools hold their own share, which is nobody's.
    const isCoin = (_: unknown, index: number) => !isSameAddress(coins[index], pool)
    return { coins: coins.filter(isCoin), balances: balances.filter(isCoin), isLevel: false }
  }
  return { intent, pool, coins: [], holdings: { calls: [call], parse } }
}

function balancerV3(chainId: number, intent: Intent): PoolPlan | undefined {
  const pool = intent.receive[0]?.token
  if (intent.venue !== 'balancer-v3' || !pool) return undefined
  const [tokens, balances] = [`Balancer vault getPoolTokens(${pool})`, `Balancer vault live(${pool})`]
  const calls = [
    { chainId, to: V3_VAULT, data: calldata('0xca4f2803', pool), label: tokens },
    { chainId, to: V3_VAULT, data: calldata('0x535cfd8a', pool), label: balances },
  ]
  const parse = ([first, second]: readonly CallResult[]): Holdings => ({
    coins: listOf(first, tokens, 0).map(addressOf),
    balances: listOf(second, balances, 0),
    isLevel: true,
  })
  return { intent, pool, coins: [], holdings: { calls, parse } }
}

/** The words of the list whose offset is argument `at`. Lists of more than eight are no pool of coins. */
function listOf(told: CallResult | undefined, label: string, at: number): bigint[] {
  const start = Number(uintOf(told, label, at) / 32n)
  const length = uintOf(told, label, start)
  return Array.from({ length: Number(length > MOST_COINS ? MOST_COINS : length) }, (_, index) =>
    uintOf(told, label, start + 1 + index),
  )
}

const addressOf = (word: bigint): Address => lower(`0x${word.toString(16).padStart(40, '0').slice(-40)}`)
