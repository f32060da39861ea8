import { readdirSync, readFileSync } from 'node:fs'
import * as book from '@aave-dao/aave-address-book'
import { describe, expect, it } from 'vitest'
import { CHAINS } from '@/lib/chains'
import { TOKENS } from '@/lib/tokens'
import { LENDING } from '@/lib/venues/lending'

interface Market {
  POOL: string
  AAVE_PROTOCOL_DATA_PROVIDER: string
  ORACLE: string
  CHAIN_ID: number
  ASSETS: Record<string, { UNDERLYING: string; A_TOKEN: string }>
}
const ours = new Set(
  TOKENS.flatMap(token =>
    Object.entries(token.addresses).map(([id, { address }]) => `${id} ${address.toLowerCase()}`),
  ),
)
const markets = Object.entries(book as unknown as Record<string, Market>)
  .filter(([name, market]) => /^AaveV3(?!.*(Sepolia|Fuji))/.test(name) && market.POOL)
  .map(([name, market]) => {
    const staked = Object.values(market.ASSETS).filter(({ UNDERLYING }) =>
      ours.has(`${market.CHAIN_ID} ${UNDERLYING.toLowerCase()}`),
    )
    return { name, market, aTokens: staked.map(one => one.A_TOKEN) }
  })
  .filter(({ aTokens }) => aTokens.length > 0)

describe('the lending venues', () => {
  it('have ids of their own, on chains we know', () => {
    expect(new Set(LENDING.map(({ id }) => id)).size).toBe(LENDING.length)
    const chains = CHAINS.map(({ id }) => id)
    expect(LENDING.filter(({ chainId }) => !chains.includes(chainId))).toEqual([])
  })
  it('list every file of theirs', () => {
    const files = ['aave', 'spark', 'compound', 'morpho'].flatMap(folder =>
      readdirSync(`lib/venues/${folder}`)
        .map(file => readFileSync(`lib/venues/${folder}/${file}`, 'utf8'))
        .flatMap(text => /= define(?:Aave|Comet|Morpho)\({\s*id: '([^']+)'/.exec(text)?.[1] ?? []),
    )
    const filed = LENDING.filter(({ id }) => !/^(fluid|euler-v2)-/.test(id))
    expect(filed.map(({ id }) => id).sort()).toEqual(files.sort())
  })
})

describe('Aave', () => {
  it('is known in every market that lists one of our tokens', () => {
    expect(markets.length).toBeGreaterThan(15)
    const known = LENDING.filter(({ id }) => id.startsWith('aave-v3-'))
    expect(known.length).toBe(markets.length)
    const sorted = (lists: readonly (readonly string[])[]) => lists.map(list => [...list].sort()).sort()
    expect(sorted(known.map(({ receipts }) => receipts))).toEqual(sorted(markets.map(one => one.aTokens)))
  })
  it.each(markets)('has the addresses of the address book: $name', ({ market, aTokens }) => {
    const venue = LENDING.find(
      one => one.chainId === market.CHAIN_ID && String(one.receipts) === String(aTokens),
    )
    expect(venue?.chainId).toBe(market.CHAIN_ID)
    const account = '0x000000000000000000000000000000000000dEaD'
    const first = venue?.loans(account, () => ({ eth: false })).next([])
    const asked = first?.done === false ? first.value.map(({ to }) => to) : []
    expect(asked).toEqual([market.POOL, ...aTokens])
    const text = readFileSync(`lib/venues/aave/${fileOf(venue?.id)}.ts`, 'utf8')
    expect(text).toContain(market.AAVE_PROTOCOL_DATA_PROVIDER)
    expect(text).toContain(market.ORACLE)
  })
})

function fileOf(id: string | undefined): string {
  const found = readdirSync('lib/venues/aave').find(file => `aave-v3-${file.toLowerCase()}` === `${id}.ts`)
  return found?.replace('.ts', '') ?? ''
}
