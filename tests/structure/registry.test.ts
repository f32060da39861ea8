import { readFileSync } from 'node:fs'
import * as aave from '@aave-dao/aave-address-book'
import { LIDO_L2_CONTRACT_ADDRESSES } from '@lidofinance/lido-ethereum-sdk/common'
import uniswapList from '@uniswap/default-token-list'
import { getAddress, isAddress, toFunctionSelector } from 'viem'
import type { Chain as ViemChain } from 'viem/chains'
import * as viemChains from 'viem/chains'
import { describe, expect, test } from 'vitest'
import { FIAT_USD_FEEDS, UNDERLYING_USD_FEEDS } from '@/lib/chains/fiat.ts'
import { CHAINS, findChain } from '@/lib/chains/index.ts'
import { PROTOCOLS } from '@/lib/protocols/index.ts'
import { findToken, TOKENS } from '@/lib/tokens/index.ts'
import { everyReading } from '../tools/recordings/registry.ts'

const DEPLOYMENTS = TOKENS.flatMap(token =>
  Object.entries(token.addresses).map(([chainId, deployment]) => ({
    ...deployment,
    token,
    chainId: Number(chainId),
    name: `${token.id} on ${chainId}`,
  })),
)
const READINGS = everyReading().flatMap(({ reading }) => reading.calls())

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i)
}

describe('tokens', () => {
  test('no two share an id, nor a chain and address', () => {
    expect(duplicates(TOKENS.map(token => token.id))).toEqual([])
    expect(duplicates(DEPLOYMENTS.map(item => `${item.chainId}:${item.address.toLowerCase()}`))).toEqual([])
  })

  test('every address has its EIP-55 checksum', () => {
    const wrong = DEPLOYMENTS.filter(
      item => !isAddress(item.address) || getAddress(item.address) !== item.address,
    )
    expect(wrong.map(item => item.name)).toEqual([])
  })

  test('chains, protocols and wrapped tokens that are named exist', () => {
    expect(DEPLOYMENTS.filter(item => !findChain(item.chainId)).map(item => item.name)).toEqual([])
    expect(TOKENS.filter(token => !findChain(token.homeChainId)).map(token => token.id)).toEqual([])
    expect(TOKENS.filter(token => token.wraps && !findToken(token.wraps)).map(token => token.id)).toEqual([])
    const protocolOf = (id: string) => PROTOCOLS.filter(protocol => Object.hasOwn(protocol.tokens, id))
    expect(TOKENS.map(token => [token.id, protocolOf(token.id).map(({ id }) => id)])).toEqual(
      TOKENS.map(token => [token.id, [token.protocol]]),
    )
  })

  test('two sources are of two owners', () => {
    const owners = (sources: readonly string[]) =>
      new Set(sources.map(source => source.split('/')[0]?.toLowerCase()))
    const wrong = DEPLOYMENTS.filter(
      item => item.confidence === 'two-sources' && owners(item.sources).size < 2,
    )
    expect(wrong.map(item => item.name)).toEqual([])
  })

  test('a rebasing or non-accruing token is worth one; an accruing one asks a contract', () => {
    const asks = (token: (typeof TOKENS)[number]) => token.exchangeRate.calls().length > 0
    expect(TOKENS.filter(token => asks(token) !== (token.accrual === 'value-accruing'))).toEqual([])
  })

  test('every token of the draft is shipped or named in docs/registry.md', () => {
    const path = `${process.env.MOORING_DATA ?? '../shared/data'}/registry.draft.json`
    const draft: { symbol: string; chainId: number; address: string }[] = JSON.parse(
      readFileSync(path, 'utf8'),
    )
    const shipped = new Set(DEPLOYMENTS.map(item => `${item.chainId}:${item.address}`))
    const docs = readFileSync('docs/registry.md', 'utf8')
    const lost = draft.filter(
      ({ chainId, address }) => !shipped.has(`${chainId}:${address}`) && !docs.includes(address),
    )
    expect(lost.map(({ symbol, chainId }) => `${symbol} on ${chainId}`)).toEqual([])
    expect(DEPLOYMENTS.length).toBeGreaterThanOrEqual(254)
  })

  test('every rate is told in 18 decimals, and so is each part of a product: of a vault and of what it holds', () => {
    const path = `${process.env.MOORING_DATA ?? '../shared/data'}/registry.draft.json`
    const draft: DraftRate[] = JSON.parse(readFileSync(path, 'utf8'))
    const entryOf = (chainId: number, address: string | undefined) =>
      draft.find(one => one.chainId === chainId && one.address.toLowerCase() === address?.toLowerCase())
    const homes = TOKENS.flatMap(
      ({ homeChainId, addresses }) => entryOf(homeChainId, addresses[homeChainId]?.address) ?? [],
    )
    expect(homes.filter(({ rate }) => (rate.decimals ?? 18) !== 18).map(({ symbol }) => symbol)).toEqual([])
    const contractsOf = (token: (typeof TOKENS)[number]) =>
      new Set(token.exchangeRate.calls().map(({ to }) => to.toLowerCase()))
    const products = TOKENS.filter(token => contractsOf(token).size > 1)
    expect(products.length).toBeGreaterThanOrEqual(13)
    const parts = products.map(({ id, homeChainId, addresses }) => {
      const own = entryOf(homeChainId, addresses[homeChainId]?.address)
      const asset = entryOf(homeChainId, own?.vaultAsset?.address)
      return [
        id,
        own?.decimals,
        own?.rate.decimals,
        asset?.decimals ?? findToken(id)?.decimals,
        asset?.rate.decimals ?? 18,
      ]
    })
    expect(parts).toEqual(products.map(({ id }) => [id, 18, 18, 18, 18]))
  })
})

interface DraftRate {
  symbol: string
  chainId: number
  address: string
  decimals: number
  rate: { decimals?: number }
  vaultAsset?: { address: string }
}

describe('readings', () => {
  test('every selector is that of the function its label names', () => {
    const wrong = READINGS.filter(({ label, data }) => {
      const signature = /[A-Za-z_]\w*\((?!\d)[\w,()[\]]*\)$/.exec(label)?.[0]
      return signature && toFunctionSelector(signature) !== data.slice(0, 10)
    })
    expect(wrong.map(({ label }) => label)).toEqual([])
  })

  test('token, protocol and feed readings name their function, ask a known chain, and a checksummed address', () => {
    const own = everyReading().filter(({ reading }) =>
      reading.calls().every(({ label }) => label.endsWith(')')),
    )
    expect(own.length).toBeGreaterThan(TOKENS.length)
    const calls = READINGS.filter(({ label }) => label.endsWith(')'))
    expect(
      calls.filter(({ chainId, to }) => !findChain(chainId) || !isAddress(to)).map(({ label }) => label),
    ).toEqual([])
  })
})

describe('packages that are kept up to date', () => {
  const address = (item: { chainId: number; address: string }) =>
    `${item.chainId}:${item.address.toLowerCase()}`

  test.each([
    ['the token list of Uniswap', uniswapList.tokens],
    [
      'the token list of Aave',
      JSON.parse(readFileSync('node_modules/@aave-dao/aave-address-book/tokenlist.json', 'utf8')).tokens,
    ],
  ])(
    '%s says the same symbol and decimals',
    (_, list: { chainId: number; address: string; symbol: string; decimals: number }[]) => {
      const theirs = new Map(list.map(item => [address(item), item]))
      const shared = DEPLOYMENTS.filter(item => theirs.has(address(item)))
      expect(shared.length).toBeGreaterThan(5)
      const told = (symbol: string, decimals: number, name: string) => ({
        name,
        symbol: symbol.toLowerCase(),
        decimals,
      })
      expect(shared.map(item => told(item.token.symbol, item.token.decimals, item.name))).toEqual(
        shared.map(item => {
          const { symbol, decimals } = theirs.get(address(item))!
          return told(symbol, decimals, item.name)
        }),
      )
    },
  )

  test('the SDK of Lido places its tokens on other chains where we do', () => {
    const shared = Object.entries(LIDO_L2_CONTRACT_ADDRESSES).flatMap(([chainId, theirs]) =>
      (['steth', 'wsteth'] as const).flatMap(id => {
        const ours = findToken(id)?.addresses[Number(chainId)]
        return ours ? [{ ours: ours.address, theirs: theirs[id] }] : []
      }),
    )
    expect(shared.length).toBeGreaterThanOrEqual(3)
    for (const { ours, theirs } of shared) expect(getAddress(ours)).toBe(getAddress(theirs ?? ''))
  })

  test('no list places another token under one of our symbols on the same chain', () => {
    const strangers = uniswapList.tokens.filter(
      item =>
        TOKENS.some(token => token.symbol === item.symbol && token.addresses[item.chainId]) &&
        !DEPLOYMENTS.some(own => address(own) === address(item)),
    )
    expect(strangers.map(address)).toEqual([])
  })

  test('dollar feeds are those of the address book of Aave', () => {
    const books = new Map<number, Record<string, unknown>>([
      [1, aave.ChainlinkEthereum],
      [10, aave.ChainlinkOptimism],
      [100, aave.ChainlinkGnosis],
      [42161, aave.ChainlinkArbitrum],
    ])
    const feeds = [...Object.values(FIAT_USD_FEEDS), ...Object.values(UNDERLYING_USD_FEEDS)]
    for (const feed of feeds)
      expect(books.get(feed.chainId)?.[feed.description.replace(' / ', '__')], feed.description).toBe(
        feed.address,
      )
  })
})

describe('chains', () => {
  const definitions = Object.entries(viemChains) as [string, ViemChain][]

  test.each(CHAINS.map(chain => [chain.slug, chain] as const))('%s is as viem defines it', (_, chain) => {
    const source = chain.sources.find(item => item.startsWith('viem/chains:'))?.split(':')[1]
    const theirs = definitions.find(([name]) => name === source)?.[1]
    expect(theirs).toMatchObject({ id: chain.id, name: chain.name, nativeCurrency: chain.native })
    expect(getAddress(theirs?.contracts?.multicall3?.address ?? '0x')).toBe(chain.multicall3)
    expect(theirs?.blockExplorers?.default.url.replace(/\/$/, '')).toBe(chain.explorerUrl)
  })

  test('the eight with an evidenced public endpoint are on, the others off, and none is there twice', () => {
    const on = CHAINS.filter(chain => chain.isOnByDefault)
    expect(on.map(chain => chain.id)).toEqual([1, 42161, 10, 8453, 137, 100, 56, 43114])
    expect(duplicates(CHAINS.map(chain => `${chain.id}`))).toEqual([])
    expect(
      CHAINS.flatMap(chain => chain.rpcUrls).filter(url => !URL.parse(url)?.protocol.startsWith('https')),
    ).toEqual([])
  })
})
