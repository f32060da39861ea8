import { expect, it } from 'vitest'
import { AppError } from '@/lib/core/appError'
import { DEFAULT_BANDS_BPS } from '@/lib/core/level'
import { knownValue } from '@/lib/core/loadable'
import type { Call, CallResult } from '@/lib/core/reading'
import { WAD } from '@/lib/core/wad'
import { MARKETS } from '@/lib/markets'
import { look } from '@/lib/services/observe/look'
import type { Due } from '@/lib/services/observe/plan'
import { findToken } from '@/lib/tokens/index'

const NOW = 1_800_000_000
const due = (tokenId: string, chainId: number): Due => ({
  token: findToken(tokenId)!,
  chainId,
  heldWei: 0n,
  isHealthDue: false,
  lastRateWad: undefined,
  bandsBps: DEFAULT_BANDS_BPS,
  checked: new Set(MARKETS.map(({ id }) => id)),
  offchain: [],
})
const words = (...values: bigint[]): CallResult => ({
  ok: true,
  data: `0x${values.map(value => value.toString(16).padStart(64, '0')).join('')}`,
})

/** What pools stand at, ether per wstETH. */
let midPrice = 1.188

/** Pools on Arbitrum pay 1.188 ether per wstETH; its rate is 1.2, by Ethereum and by Arbitrum's own feed. */
function ask(isHomeDown: boolean) {
  return async (chainId: number, calls: readonly Call[]) => {
    if (chainId === 1 && isHomeDown) throw new AppError('nobody answers')
    return { block: 1n, host: 'test', timestampS: NOW, results: calls.map(answer) }
  }
}

async function lookAt(isHomeDown: boolean, one: Due) {
  const { looks } = await look({ readCalls: ask(isHomeDown) }, [one], NOW)
  return looks[0]
}
function answer({ chainId, label, data }: Call): CallResult {
  if (label.includes('quote at'))
    return words((BigInt(`0x${data.slice(10 + 128, 10 + 192)}`) * 1_188n) / 1_000n, 0n, 0n, 0n)
  if (label.includes('slot0()')) return words(BigInt(Math.round(Math.sqrt(midPrice) * 2 ** 48)) * 2n ** 48n)
  if (label.includes('sequencer')) return words(1n, 0n, 1n, 1n, 1n)
  if (label.includes('getCurrentBlockTimestamp')) return words(BigInt(NOW))
  if (label.includes('Chainlink wstETH/ETH') && label.includes('latestRoundData'))
    return words(1n, (1_188n * WAD) / 1_000n, 0n, BigInt(NOW), 1n)
  if (label.includes('latestRoundData')) return words(1n, (12n * WAD) / 10n, 0n, BigInt(NOW - 3_600), 1n)
  if (label.includes('getFee')) return words(1_000n)
  if (label === 'wBETH exchangeRate()') return words(chainId === 1 ? (12n * WAD) / 10n : (11n * WAD) / 10n)
  if (label.includes('totalSupply')) return words(9n * WAD)
  if (label.includes('stEthPerToken')) return words((12n * WAD) / 10n)
  return label.includes('decimals()') ? words(18n) : { ok: false, error: new AppError('reverted') }
}

it('a bridged copy is judged by the rate of its home chain', async () => {
  const seen = await lookAt(false, due('wsteth', 42161))
  expect(seen?.sample).toMatchObject({ bps: -100, overlay: undefined, confidence: 'high' })
  expect(seen?.errors).toEqual([])
})

it('and by its own chain’s rate feed when the home chain does not answer', async () => {
  const seen = await lookAt(true, due('wsteth', 42161))
  expect(seen?.sample).toMatchObject({ bps: -100, overlay: undefined })
  expect(seen?.errors.length).toBeGreaterThan(0)
})

it('a chain that does not answer is stale, never zero', async () => {
  const seen = await lookAt(true, due('steth', 1))
  expect(seen?.sample).toMatchObject({ bps: undefined, overlay: 'stale' })
})

it('how many there are is asked with the protocol’s health, and not otherwise', async () => {
  const held = due('steth', 1)
  expect((await lookAt(false, held))?.supplyWei).toBeUndefined()
  const asked = await lookAt(false, { ...held, isHealthDue: true })
  expect(asked?.supplyWei).toMatchObject({ status: 'ready', value: 9n * WAD, source: 'stETH totalSupply()' })
  const silent = await lookAt(true, { ...held, isHealthDue: true })
  expect(silent?.supplyWei?.status).toBe('error')
})

it('so is what the protocol keeps, of a copy on another chain too', async () => {
  const bridged = due('wsteth', 42161)
  expect((await lookAt(false, bridged))?.feeBps).toBeUndefined()
  const asked = await lookAt(false, { ...bridged, isHealthDue: true })
  expect(asked?.feeBps).toMatchObject({ status: 'ready', value: 1_000, source: 'stETH getFee()' })
  const silent = await lookAt(true, { ...bridged, isHealthDue: true })
  expect(silent?.feeBps?.status).toBe('error')
  const untold = await lookAt(false, { ...due('cbeth', 1), isHealthDue: true })
  expect(untold?.feeBps).toBeUndefined()
})

it('a pool known to be small is asked for one token, others for ten; one’s own amount is asked of both', async () => {
  const sold: [string, bigint][] = []
  const readCalls = async (chainId: number, calls: readonly Call[]) => {
    for (const { label, data } of calls) {
      if (label.startsWith('Uniswap v3 ezETH') && label.includes('quote at'))
        sold.push(['uniswap', BigInt(`0x${data.slice(10 + 128, 10 + 192)}`)])
      if (label.startsWith('Curve ezETH') && label.includes('get_dy'))
        sold.push(['curve', BigInt(`0x${data.slice(10 + 128, 10 + 192)}`)])
    }
    return ask(false)(chainId, calls)
  }
  await look({ readCalls }, [{ ...due('ezeth', 1), heldWei: 47n * WAD }], NOW)
  expect(sold).toEqual(
    expect.arrayContaining([
      ['uniswap', WAD],
      ['uniswap', 50n * WAD],
      ['curve', 10n * WAD],
      ['curve', 50n * WAD],
    ]),
  )
  expect(sold).toHaveLength(4)
})

it('an amount of just the reference size has a word of its own from every market', async () => {
  const seen = await lookAt(false, { ...due('wsteth', 42161), heldWei: 9n * WAD })
  expect(knownValue(seen?.peg)).toMatchObject({ bps: -100, yourBps: -100 })
})

it('what the issuer itself issues on another chain is worth what its own contract there says', async () => {
  const told = async (isHomeDown: boolean) => (await lookAt(isHomeDown, due('wbeth', 56)))?.exchangeRateWad
  expect(await told(false)).toMatchObject({ status: 'ready', value: (11n * WAD) / 10n })
  expect(await told(true)).toMatchObject({ status: 'ready', value: (11n * WAD) / 10n })
})

it('what a pool stands at confirms what it pays, or contradicts it, and counts for nothing else', async () => {
  const mids = async (price: number) => {
    midPrice = price
    const seen = await lookAt(false, due('wsteth', 42161))
    midPrice = 1.188
    expect(seen?.sample).toMatchObject({ bps: -100, overlay: undefined, confidence: 'high' })
    const sources = knownValue(seen?.peg)?.sources ?? []
    expect(sources.filter(({ role }) => role === 'counted').map(({ marketId }) => marketId)).toEqual([
      'arbitrum-uniswap-v3-wsteth-weth-100',
      'arbitrum-uniswap-v3-wsteth-weth-500',
    ])
    return sources.filter(({ marketId }) => marketId.endsWith('-mid'))
  }
  const name = 'Uniswap v3 wstETH/WETH 0.01 %'
  expect((await mids(1.188))[0]).toMatchObject({ name, role: 'confirms' })
  expect((await mids(1.2))[0]).toMatchObject({ name, role: 'contradicts' })
})
