import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CallResult, Reading } from '@/lib/core/reading.ts'
import {
  atPar,
  erc4626Rate,
  fractionRate,
  invertedRate,
  productRate,
  rateByAsset,
  rateCall,
  rateOfOne,
} from '@/lib/tokens/rates.ts'
import { creditShares, sharesOf } from '@/lib/tokens/shares.ts'

const E18 = 10n ** 18n
const E27 = 10n ** 27n
const TO = '0x00000000000000000000000000000000000000aa'
const WETH = '0x00000000000000000000000000000000000000bb'
const WSTETH = '0x00000000000000000000000000000000000000cc'
const call = { chainId: 1, to: TO, selector: '0x12345678', label: 'X rate()' } as const

/** What a contract would answer: whole words. */
function words(...values: bigint[]): CallResult {
  return { ok: true, data: `0x${values.map(value => value.toString(16).padStart(64, '0')).join('')}` }
}

function read(reading: Reading<bigint>, ...answers: CallResult[]): bigint {
  expect(reading.calls()).toHaveLength(answers.length)
  return reading.parse(answers)
}

/** A pool as its own books hold it: tokens out there, and what stands behind them (0.5 to 3 per token). */
const pool = fc
  .record({
    tokens: fc.bigInt({ min: 1n, max: 10n ** 26n }),
    perMille: fc.bigInt({ min: 500n, max: 3_000n }),
    dust: fc.bigInt({ min: 0n, max: 10n ** 6n }),
  })
  .map(({ tokens, perMille, dust }) => ({ tokens, assets: (tokens * perMille) / 1_000n + dust }))

/** floor(a ÷ b) by long division in base ten: not the arithmetic of lib/. */
function longDivision(a: bigint, b: bigint): bigint {
  let rest = 0n
  let quotient = ''
  for (const digit of a.toString()) {
    rest = rest * 10n + BigInt(digit)
    let times = 0
    while (rest >= b) {
      rest -= b
      times++
    }
    quotient += times
  }
  return BigInt(quotient)
}

describe('the exchange rate, wei for wei as the books say', () => {
  test('a view that tells underlying per token', () => {
    fc.assert(
      fc.property(pool, ({ tokens, assets }) => {
        const rate = longDivision(assets * E18, tokens)
        expect(read(rateCall(call), words(rate))).toBe(rate)
        expect(read(rateOfOne(call), words(rate))).toBe(rate)
        expect(read(erc4626Rate(1, TO, 'X'), words(rate))).toBe(rate)
        expect(read(rateCall(call), words(rate, tokens, assets))).toBe(rate)
      }),
    )
  })

  test('a ratio that tells tokens per underlying falls as the rate rises', () => {
    fc.assert(
      fc.property(pool, ({ tokens, assets }) => {
        fc.pre(assets > 0n)
        const ratio = longDivision(tokens * E18, assets)
        fc.pre(ratio > 0n)
        expect(read(invertedRate(call), words(ratio))).toBe(longDivision(E18 * E18, ratio))
        expect(invertedRate(call).parseRay?.([words(ratio)])).toBe(longDivision(E18 * E27, ratio))
      }),
    )
  })

  test('books that tell both sides', () => {
    fc.assert(
      fc.property(pool, ({ tokens, assets }) => {
        expect(read(fractionRate(call), words(assets, tokens))).toBe(longDivision(assets * E18, tokens))
        const told = fractionRate(call).parseRay?.([words(assets, tokens)])
        expect(told).toBe(longDivision(assets * E27, tokens))
      }),
    )
  })

  test('a vault over another token multiplies the two rates', () => {
    fc.assert(
      fc.property(pool, pool, (outer, inner) => {
        const [a, b] = [outer, inner].map(({ tokens, assets }) => longDivision(assets * E18, tokens)) as [
          bigint,
          bigint,
        ]
        const reading = productRate(rateCall(call), rateOfOne({ ...call, label: 'Y rate(uint256)' }))
        expect(read(reading, words(a), words(b))).toBe(longDivision(a * b, E18))
      }),
    )
  })

  test('a vault that names its asset is told in it, and an unknown asset is an error', () => {
    const asset = { ...call, label: 'X asset()' }
    const inner = rateCall({ ...call, label: 'wstETH stEthPerToken()' })
    const reading = rateByAsset(rateCall(call), asset, { par: WETH, accruing: WSTETH, accruingRate: inner })
    const [rate, innerRate] = [1_050_000_000_000_000_000n, 1_200_000_000_000_000_000n]
    expect(read(reading, words(BigInt(WETH)), words(rate), words(innerRate))).toBe(rate)
    expect(read(reading, words(BigInt(WSTETH)), words(rate), words(innerRate))).toBe(
      1_260_000_000_000_000_000n,
    )
    expect(() => read(reading, words(BigInt(TO)), words(rate), words(innerRate))).toThrow('X asset()')
  })

  test('par needs no call and is one', () => {
    expect(read(atPar)).toBe(E18)
  })

  test('no tokens at all is an error, never a rate of zero', () => {
    expect(() => read(invertedRate(call), words(0n))).toThrow('X rate()')
    expect(() => read(fractionRate(call), words(5n, 0n))).toThrow('X rate()')
  })

  test('a fall after slashing is told as it is', () => {
    expect(read(rateCall(call), words(E18 / 2n))).toBe(E18 / 2n)
  })
})

describe('shares behind a rebasing balance', () => {
  test('shares of an account are asked for by its address', () => {
    const shares = sharesOf('X', {
      chainId: 1,
      to: TO,
      of: '0xf5eb42dc',
      ofName: 'sharesOf(address)',
      index: '0x7a28fb88',
      indexName: 'index(uint256)',
    })
    expect(shares.of(WETH).calls()[0]?.data).toBe(`0xf5eb42dc${WETH.slice(2).padStart(64, '0')}`)
    expect(read(shares.of(WETH), words(7n))).toBe(7n)
    expect(shares.index.calls()[0]?.data).toBe(`0x7a28fb88${E18.toString(16).padStart(64, '0')}`)
  })

  test("credits make the balance that the contract would tell, to a wei's rounding, and rise as credits per token fall", () => {
    const E27 = 10n ** 27n
    const state = fc.record({
      tokens: fc.bigInt({ min: 10n ** 9n, max: 10n ** 26n }),
      creditsPerToken: fc.bigInt({ min: E27 / 3n, max: 2n * E27 }),
    })
    fc.assert(
      fc.property(state, ({ tokens, creditsPerToken }) => {
        const credits = longDivision(tokens * creditsPerToken, E18)
        const shares = creditShares('OETH', 1, TO)
        const own = read(shares.of(WETH), words(credits, creditsPerToken, 1n))
        const index = read(shares.index, words(creditsPerToken))
        const balance = longDivision(own * index, E18)
        const told = longDivision(credits * E18, creditsPerToken)
        const difference = told - balance
        expect(difference >= 0n && difference <= told / 10n ** 17n + 2n).toBe(true)
      }),
    )
  })

  test('an account that keeps its own credits per token earns nothing', () => {
    const isEarning = creditShares('OETH', 1, TO).isEarning?.(WETH)
    expect(isEarning?.parse([words(5n, 9n, 1n), words(9n)])).toBe(true)
    expect(isEarning?.parse([words(5n, 10n ** 27n, 1n), words(9n)])).toBe(false)
  })
})
