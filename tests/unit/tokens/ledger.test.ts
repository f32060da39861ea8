import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '@/lib/core/reading.ts'
import type { Token } from '@/lib/tokens/defineToken.ts'
import { TOKENS } from '@/lib/tokens/index.ts'
import { anyBooks, type Books } from './ledger/books.ts'
import { type State, startEvm } from './ledger/evm.ts'

const E18 = 10n ** 18n
const NOW_S = 1_780_000_000
const WETH = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
const WSTETH = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0'
const SEED = { numRuns: 12, seed: 20_261_124 }

/** By id of the token: what its two contracts are multiplied for, and which of them tell tokens per underlying. */
const TWO_CONTRACTS = new Set([
  'pzeth',
  'teth',
  'rsteth',
  'steaklrt',
  're7lrt',
  'amphreth',
  'hgeth',
  'ageth',
  'cmeth',
  'asbnb',
  'tavax',
])
const BY_ASSET = new Set(['dvsteth', 'gg'])
const INVERTED = new Set(['ankreth', 'ankrbnb', 'ankrmatic', 'ankravax', 'ankrftm', 'ankrflow', 'ineth'])

let evm: Awaited<ReturnType<typeof startEvm>>
beforeAll(async () => {
  evm = await startEvm()
}, 60_000)
afterAll(() => evm.stop())

async function read<Value>(reading: Reading<Value>, stateOf: (to: string) => State): Promise<Value> {
  const calls = reading.calls()
  return reading.parse(await evm.answer(calls, stateOf))
}

const state = ({ assets, shares }: Books, more: Partial<State> = {}): State => ({
  assets,
  shares,
  updatedAtS: NOW_S - 60,
  ...more,
})
/** Underlying of one token, as the books say. */
const worth = ({ assets, shares }: Books) => (assets * E18) / shares
/** The same, where the contract only tells tokens of one underlying. */
const worthInverted = ({ assets, shares }: Books) => (E18 * E18) / ((E18 * shares) / assets)

/** The contract of the token's own rate first, then that of the token beneath it. */
function contracts(token: Token): string[] {
  return [...new Set(token.exchangeRate.calls().map(({ to }) => to.toLowerCase()))]
}

const ACCRUING = TOKENS.filter(token => token.exchangeRate.calls().length > 0)

describe('every exchange rate equals the books, wei for wei', () => {
  test.each(ACCRUING.map(token => [token.id, token] as const))('%s', async (id, token) => {
    const [own = '', beneath] = contracts(token)
    await fc.assert(
      fc.asyncProperty(anyBooks, anyBooks, fc.boolean(), async (ownBooks, beneathBooks, isOverWsteth) => {
        const unit = isOverWsteth ? WSTETH : WETH
        const stateOf = (to: string) => state(to === own ? ownBooks : beneathBooks, { unit })
        const rate = await read(token.exchangeRate, stateOf)
        const isProduct = TWO_CONTRACTS.has(id) || (BY_ASSET.has(id) && isOverWsteth)
        expect(beneath !== undefined).toBe(TWO_CONTRACTS.has(id) || BY_ASSET.has(id))
        const expected = INVERTED.has(id) ? worthInverted(ownBooks) : worth(ownBooks)
        expect(rate).toBe(isProduct ? (expected * worth(beneathBooks)) / E18 : expected)
      }),
      SEED,
    )
  })

  test('of tokens that need no contract, it is one', () => {
    const atPar = TOKENS.filter(token => !ACCRUING.includes(token))
    expect(atPar.map(token => token.exchangeRate.parse([]))).toEqual(atPar.map(() => E18))
    expect(atPar.length + ACCRUING.length).toBe(TOKENS.length)
  })
})

describe('every index behind a rebasing balance equals the books', () => {
  const indexes = TOKENS.flatMap(token =>
    [
      token.shares,
      token.index && { index: token.index },
      ...Object.values(token.bridgedShares ?? {}),
    ].flatMap((shares, i) => (shares ? [[`${token.id} ${i}`, shares.index] as const] : [])),
  )

  test.each(indexes)('%s', async (name, index) => {
    const isCredits = /^(oeth|os|superoeth)/.test(name)
    await fc.assert(
      fc.asyncProperty(anyBooks, async books => {
        const told = await read(index, () => state(books))
        const creditsPerToken = (10n ** 27n * books.shares) / books.assets
        expect(told).toBe(isCredits ? 10n ** 45n / creditsPerToken : worth(books))
      }),
      SEED,
    )
  })
})

describe('every rate told on another chain equals the books', () => {
  const locals = TOKENS.flatMap(token =>
    Object.entries(token.localRates ?? {}).map(
      ([chainId, rate]) => [`${token.id} on ${chainId}`, rate] as const,
    ),
  )

  test.each(locals)('%s', async (_, rate) => {
    const [own = '', beneath] = rate
      .calls()
      .flatMap(({ to, label }) => (/decimals|lastUpdated/.test(label) ? [] : [to.toLowerCase()]))
    await fc.assert(
      fc.asyncProperty(anyBooks, anyBooks, fc.constantFrom(8, 18, 27), async (a, b, decimals) => {
        const told = await read(rate, to => state(to === own ? a : b, { decimals }))
        const isFeed = rate.calls().some(({ label }) => label.endsWith('decimals()'))
        const scaled = ({ assets, shares }: Books) => {
          const answer = (assets * 10n ** BigInt(isFeed ? decimals : 18)) / shares
          return isFeed ? (answer * E18) / 10n ** BigInt(decimals) : answer
        }
        expect(told.rateWad).toBe(beneath ? (scaled(a) * scaled(b)) / E18 : scaled(a))
        expect([NOW_S - 60, undefined]).toContain(told.updatedAtS)
      }),
      { ...SEED, numRuns: 4 },
    )
  })
})

describe('the edges', () => {
  const wstETH = TOKENS.find(({ id }) => id === 'wsteth')!
  const ankrETH = TOKENS.find(({ id }) => id === 'ankreth')!
  const mevETH = TOKENS.find(({ id }) => id === 'meveth')!

  test('a slashing to a half is told as a half', async () => {
    expect(await read(wstETH.exchangeRate, () => state({ assets: 5n * E18, shares: 10n * E18 }))).toBe(
      E18 / 2n,
    )
  })

  test('a paused contract still tells its rate', async () => {
    const paused = state({ assets: 12n * E18, shares: 10n * E18 }, { isPaused: true })
    expect(await read(wstETH.exchangeRate, () => paused)).toBe((12n * E18) / 10n)
  })

  test('with no tokens out there a vault is worth one, and a quotient that cannot be made is an error', async () => {
    const empty = state({ assets: 0n, shares: 0n })
    expect(await read(wstETH.exchangeRate, () => empty)).toBe(E18)
    await expect(read(ankrETH.exchangeRate, () => empty)).rejects.toThrow('ankrETH ratio()')
    await expect(read(mevETH.exchangeRate, () => empty)).rejects.toThrow('mevETH fraction()')
  })
})

describe('the stand-in is held to states that were recorded on mainnet', () => {
  const path = `${process.env.MOORING_DATA ?? '../shared/data'}/rpc-recordings.dev.json`
  const recorded: {
    token: string
    chainId: number
    kind: string
    how: string
    rate: string
    numerator: string
    denominator: string
  }[] = JSON.parse(readFileSync(path, 'utf8')).derivedRates
  const states = recorded.filter(
    ({ kind, how }) => kind === 'recorded-state' && /total\w+\/total\w+/.test(how),
  )

  test.each(states.map(item => [`${item.token} at ${item.rate}`, item] as const))('%s', async (_, item) => {
    const token = TOKENS.find(({ symbol, addresses }) => symbol === item.token && addresses[item.chainId])!
    const reading = token.accrual === 'rebasing' ? token.shares!.index : token.exchangeRate
    const books = { assets: BigInt(item.numerator), shares: BigInt(item.denominator) }
    expect(`${await read(reading, () => state(books))}`).toBe(item.rate)
  })
})
