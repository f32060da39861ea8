import { type Address, type Hex, isSameAddress } from '../../core/address.ts'
import { type CallResult, calldata, type Reading, uintOf } from '../../core/reading.ts'
import { defineMarket, type Market, MarketMismatchError, type Mid } from '../defineMarket.ts'

interface CurvePool {
  id: string
  chainId: number
  token: string
  name: string
  pool: Address
  /** Both coins in the pool's order. `NATIVE` is the chain's own coin. */
  coins: readonly [Address, Address]
  /** Which of the two is the token. */
  sell: 0 | 1
  /** How the pool names its moving average, when it has one; `isPeg` when the pool scales by the rate itself. */
  oracle?: { signature: 'price_oracle()' | 'price_oracle(uint256)'; isPeg: boolean }
  sources: readonly string[]
}

const COINS: Hex = '0xc6610657'
const ORACLE = { 'price_oracle()': '0x86fc88d3', 'price_oracle(uint256)': '0x68727653' } as const

/**
 * Any two-coin Curve pool. `get_dy` sells at the end-of-block state, fee included, in raw tokens.
 * Source: curvefi/curve-contract:contracts/pool-templates/base/SwapTemplateBase.vy and
 * curvefi/stableswap-ng:contracts/main/CurveStableSwapNG.vy.
 */
function curve(getDy: Hex, { pool, coins, sell, oracle, ...market }: CurvePool): Market {
  const label = (call: string) => `${market.name} ${call}`
  const call = (data: Hex, name: string) => ({ chainId: market.chainId, to: pool, data, label: label(name) })
  const buy = 1n - BigInt(sell)
  return defineMarket({
    ...market,
    kind: 'curve',
    sourceClass: 'A',
    maxAgeS: 15 * 60,
    quote: amountIn => ({
      calls: () => [call(calldata(getDy, BigInt(sell), buy, amountIn), 'get_dy')],
      parse: ([result]) => uintOf(result, label('get_dy')),
    }),
    ...(oracle && { mid: average(oracle, sell, call, label) }),
    check: {
      calls: () => [0n, 1n].map(index => call(calldata(COINS, index), `coins(${index})`)),
      parse: results =>
        coins.forEach((coin, index) => void isCoin(results[index], coin, label(`coins(${index})`))),
    },
  })
}

/** The moving average: coin 1 told in coin 0, so it is turned over where the token is coin 0. */
function average(
  oracle: NonNullable<CurvePool['oracle']>,
  sell: 0 | 1,
  call: (data: Hex, name: string) => ReturnType<Reading<Mid>['calls']>[number],
  label: (name: string) => string,
): Reading<Mid> {
  const args = oracle.signature === 'price_oracle()' ? [] : [0n]
  return {
    calls: () => [call(calldata(ORACLE[oracle.signature], ...args), oracle.signature)],
    parse: ([result]) => {
      const price = uintOf(result, label(oracle.signature))
      const rateWad = sell === 1 || price === 0n ? price : 10n ** 36n / price
      return { rateWad, updatedAtS: undefined, isAlreadyPeg: oracle.isPeg }
    },
  }
}

function isCoin(result: CallResult | undefined, expected: Address, label: string): void {
  const found = `0x${uintOf(result, label).toString(16).padStart(40, '0')}`
  if (!isSameAddress(found, expected))
    throw new MarketMismatchError(`${label} is another coin`, { details: `${found} instead of ${expected}` })
}

/** Pools before 2023: signed indexes, no moving average, no rates. */
export const curveLegacy = (pool: Omit<CurvePool, 'oracle'>) => curve('0x5e0d443f', pool)

/** StableSwap-NG: signed indexes, moving average; `get_dy` stays in raw tokens where rates are scaled inside. */
export const curveNg = (pool: CurvePool) => curve('0x5e0d443f', pool)

/** CryptoSwap: unsigned indexes; its average is not rate scaled. */
export const curveCrypto = (pool: Omit<CurvePool, 'oracle'>) =>
  curve('0x556d6e9f', { ...pool, oracle: { signature: 'price_oracle()', isPeg: false } })
