import { encodeFunctionData, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { isPlainRequest, prefixesOf } from '@/lib/bridge/prefilter'
import { DECODERS } from '@/lib/guard/decoders/index'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/messaging/schemas/settings'
import { guardSite } from '@/lib/services/review/guardSite'
import { PLAIN_DECODERS, STAKING_DECODERS } from '@/lib/services/review/prefixes'
import { TOKENS } from '@/lib/tokens/index'
import { CURVE_STETH_POOL, STETH, SWAP_ROUTER_02, swapRouter02, WETH } from '../../../devnet/dapp/contracts'

const guard = (change: Partial<Settings['guard']>): Settings => ({
  ...DEFAULT_SETTINGS,
  guard: { ...DEFAULT_SETTINGS.guard, ...change },
})
const site = guardSite(DEFAULT_SETTINGS, 'curve.finance', ['en'])
const { lstPrefixes, plainPrefixes, plainTokens } = site
// The 3pool's: curvefi/curve-docs.
const USDC = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48'
const STRANGER = '0x77777777777777777777777777777777777777c3'
const SOMEBODY = '0x00000000000000000000000000000000000000aa'

describe('what a page is told', () => {
  it('is small', () => {
    expect(lstPrefixes.length + plainPrefixes.length + plainTokens.length).toBeLessThanOrEqual(3_000)
    expect(plainTokens).toMatch(/^([0-9a-f]{20})+$/)
    expect(lstPrefixes).toMatch(/^([0-9a-f]{8})+$/)
    expect(plainPrefixes).toMatch(/^([0-9a-f]{8})+$/)
  })

  it('names every token on every chain, and each address once', () => {
    const { lst, plain } = prefixesOf(site)
    for (const { addresses } of TOKENS)
      for (const { address } of Object.values(addresses))
        expect(lst).toContain(address.toLowerCase().slice(2, 10))
    expect(lst.size * 8).toBe(lstPrefixes.length)
    // It would be found in every padded word, and in every vanity address.
    expect([...lst, ...plain]).not.toContain('00000000')
    expect([...plain].filter(prefix => lst.has(prefix))).toEqual([])
  })

  it('names decoders that exist', () => {
    const ids = DECODERS.map(({ id }) => id)
    for (const id of [...PLAIN_DECODERS, ...STAKING_DECODERS]) expect(ids).toContain(id)
  })

  it('lets go what names no LST, and nothing else', () => {
    const isPlain = (to: string, data: string) =>
      isPlainRequest('eth_sendTransaction', [{ from: SOMEBODY, to, data }], prefixesOf(site))
    const swap = (tokenIn: `0x${string}`, tokenOut: `0x${string}`) =>
      encodeFunctionData({
        abi: swapRouter02,
        functionName: 'exactInputSingle',
        args: [
          {
            tokenIn,
            tokenOut,
            fee: 500,
            recipient: SOMEBODY,
            amountIn: 10n ** 18n,
            amountOutMinimum: 1n,
            sqrtPriceLimitX96: 0n,
          },
        ],
      })
    const approve = encodeFunctionData({
      abi: parseAbi(['function approve(address, uint256)']),
      args: [SWAP_ROUTER_02, 1n],
    })
    expect(isPlain(SWAP_ROUTER_02, swap(WETH, USDC))).toBe(true)
    expect(isPlain(USDC, approve)).toBe(true)
    expect(isPlain(SOMEBODY, '0x')).toBe(true)
    expect(isPlain(SWAP_ROUTER_02, swap(WETH, STETH))).toBe(false)
    // Any other token may call itself stETH: its name is asked for.
    expect(isPlain(SWAP_ROUTER_02, swap(WETH, STRANGER))).toBe(false)
    expect(
      isPlain(
        SWAP_ROUTER_02,
        swap(WETH, `${WETH.slice(0, 14)}${'0'.repeat(28)}`.toLowerCase() as `0x${string}`),
      ),
    ).toBe(false)
    expect(isPlain(STETH, approve)).toBe(false)
    // A bare payment mints, a pool names its coins by numbers, a stranger may do anything.
    expect(isPlain(STETH, '0x')).toBe(false)
    expect(isPlain(CURVE_STETH_POOL, '0x3df02124')).toBe(false)
    expect(isPlain(SOMEBODY, '0x12345678')).toBe(false)
  })

  it('is on unless switched off, in all or for the site', () => {
    const isOn = (settings: Settings) => guardSite(settings, 'curve.finance', ['en']).isOn
    expect(site.isOn).toBe(true)
    expect(isOn(guard({ isOn: false }))).toBe(false)
    expect(isOn(guard({ offHosts: ['curve.finance'] }))).toBe(false)
    expect(isOn(guard({ offHosts: ['app.uniswap.org'] }))).toBe(true)
  })

  it('carries the words in the language of the person', () => {
    expect(site.words.dismiss).toBe('Close')
    expect(guardSite(DEFAULT_SETTINGS, 'x', ['zh-CN']).words.notInTime).toMatch(/[一-鿿]/)
    expect(site.budgetMs).toBe(DEFAULT_SETTINGS.guard.budgetMs)
  })
})
