import { FIAT_USD_FEEDS, UNDERLYING_USD_FEEDS } from '@/lib/chains/fiat.ts'
import type { Address } from '@/lib/core/address.ts'
import type { Reading } from '@/lib/core/reading.ts'
import { MARKETS } from '@/lib/markets/index.ts'
import { PROTOCOLS } from '@/lib/protocols/index.ts'
import type { Token } from '@/lib/tokens/defineToken.ts'
import { erc20 } from '@/lib/tokens/erc20.ts'
import { growthOf } from '@/lib/tokens/growth.ts'
import { TOKENS } from '@/lib/tokens/index.ts'
import { isPlausible } from '@/lib/tokens/sanity.ts'
import { addressBookChecks } from './addressBooks.ts'

/** One thing that the registry says and a chain can confirm. */
export interface Check {
  chainId: number
  /** `wsteth`, `lido/steth`, `curve-steth-eth`: what to look at when it differs. */
  entry: string
  what: string
  reading: Reading<unknown>
  /** What was expected instead, or undefined when the value is right. */
  expected(value: unknown): string | undefined
}

const anything = () => undefined
const equals = (wanted: unknown) => (value: unknown) => (value === wanted ? undefined : String(wanted))

function check(entry: string, what: string, reading: Reading<unknown>, expected: Check['expected']): Check[] {
  const chainId = reading.calls()[0]?.chainId
  return chainId === undefined ? [] : [{ chainId, entry, what, reading, expected }]
}

/** A rate, or the local form that carries its time. */
function plausible(token: Token): Check['expected'] {
  return value => {
    const rate = typeof value === 'bigint' ? value : (value as { rateWad: bigint }).rateWad
    return isPlausible({ ...token, accrual: 'value-accruing' }, rate) ? undefined : 'a rate within bounds'
  }
}

/** `description()` answers a string, as `symbol()` does. */
function description(chainId: number, to: Address, name: string): Reading<string> {
  const { symbol } = erc20(chainId, to, name)
  const call = { chainId, to, data: '0x7284e416', label: `${name} description()` } as const
  return { calls: () => [call], parse: results => symbol.parse(results) }
}

const LATEST_ROUND_DATA = '0xfeaf968c'

/** A feed of rates must speak of the token; of a wrapped copy (`wrsETH`, `xPufETH`) some speak of what it wraps. */
function ofRateFeed(token: Token, rate: Reading<unknown>): Check[] {
  const [feed] = rate.calls()
  if (!feed?.data.startsWith(LATEST_ROUND_DATA)) return []
  const name = token.symbol.replace(/^[wx](?!st)/, '').toLowerCase()
  const names = (told: unknown) =>
    String(told).toLowerCase().includes(name) ? undefined : `a description that names ${token.symbol}`
  return check(token.id, 'rate feed', description(feed.chainId, feed.to, token.symbol), names)
}

function ofToken(token: Token): Check[] {
  const deployments = Object.entries(token.addresses).flatMap(([chainId, { address }]) => {
    const contract = erc20(Number(chainId), address, token.symbol)
    return [
      ...check(token.id, 'symbol', contract.symbol, equals(token.symbol)),
      ...check(token.id, 'decimals', contract.decimals, equals(token.decimals)),
    ]
  })
  const growths: [string, Reading<unknown> | undefined][] = [
    ['exchange rate', token.exchangeRate],
    ['share index', token.accrual === 'rebasing' ? growthOf(token) : undefined],
    ...Object.values(token.localRates ?? {}).map(rate => ['local rate', rate] as [string, Reading<unknown>]),
    ...Object.values(token.bridgedShares ?? {}).map(
      shares => ['share index', shares.index] as [string, Reading<unknown>],
    ),
  ]
  return [
    ...deployments,
    ...Object.values(token.localRates ?? {}).flatMap(rate => ofRateFeed(token, rate)),
    ...growths.flatMap(([what, reading]) =>
      reading ? check(token.id, what, reading, plausible(token)) : [],
    ),
  ]
}

/** Everything that can be checked, tokens first. */
export function everyCheck(): Check[] {
  const feeds = [...new Set([...Object.values(FIAT_USD_FEEDS), ...Object.values(UNDERLYING_USD_FEEDS)])]
  return [
    ...TOKENS.flatMap(ofToken),
    ...feeds.flatMap(feed => [
      ...check(feed.description, 'answer', feed, anything),
      ...check(
        feed.description,
        'description',
        description(feed.chainId, feed.address, feed.description),
        equals(feed.description),
      ),
    ]),
    ...PROTOCOLS.flatMap(protocol =>
      Object.entries(protocol.tokens).flatMap(([token, { fee, pause, queue, limits }]) =>
        Object.entries({ fee, pause, queue, limits }).flatMap(([what, reading]) =>
          reading ? check(`${protocol.id}/${token}`, what, reading, anything) : [],
        ),
      ),
    ),
    ...addressBookChecks().flatMap(({ entry, what, reading, isKnown }) =>
      check(entry, what, reading, value => (isKnown(String(value)) ? undefined : 'an address that we ask')),
    ),
    ...MARKETS.flatMap(market =>
      market.check ? check(market.id, 'coins or pair', market.check, anything) : [],
    ),
  ]
}
