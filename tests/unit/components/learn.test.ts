import { describe, expect, it } from 'vitest'
import { figureOf } from '@/components/learn/figures'
import { TOPICS } from '@/components/learn/topics'
import { en } from '@/lib/i18n/en/index'
import { loadWords } from '@/lib/i18n/loadWords'
import { holdingsOf } from '@/lib/state/holdings'
import { loadRegistry, tokens } from '@/lib/state/registry'

const ready = <T>(value: T) => ({ status: 'ready' as const, value, asOfS: 1, source: 'test' })
const eth = 10n ** 18n
const account = '0x00000000000000000000000000000000000000aa' as const

async function world() {
  await loadRegistry()
  const zero = ready(0n)
  return holdingsOf(
    {
      takenAtS: 1,
      chains: [],
      ethPriceWad: {},
      tokens: [
        {
          tokenId: 'steth',
          chainId: 1,
          exchangeRateWad: ready(eth),
          peg: ready({
            marketRateWad: eth,
            bps: -50,
            level: 'notice' as const,
            confidence: 'high' as const,
            reason: { key: 'ok', params: {} },
            sources: [],
          }),
        },
      ],
      positions: [
        {
          account,
          tokenId: 'steth',
          chainId: 1,
          balanceWei: ready(10n * eth),
          valueWei: ready(10n * eth),
          marketValueWei: ready((995n * eth) / 100n),
          rewardsWei: {
            d1: zero,
            d7: zero,
            d30: ready(eth / 50n),
            y1: zero,
            all: zero,
            basis: 'history',
            sinceS: 1,
          },
        },
      ],
    },
    [account],
    tokens(),
  )
}

describe('Learn', () => {
  it('has words for every page, and a page for every word', () => {
    const pages = TOPICS.map(({ group, id }) => `${group}.${id}`)
    const words = (['basics', 'habits'] as const).flatMap(group =>
      Object.keys(en.learn[group]).map(id => `${group}.${id}`),
    )
    expect(pages.sort()).toEqual(words.sort())
  })
  it('tells the reader’s own growth and discount', async () => {
    const [holdings, t] = [await world(), await loadWords('en')]
    expect(figureOf('grew', holdings, t, false)).toBe(
      'Your 10.0000 stETH earned 0.0200 ETH in the last 30 days.',
    )
    expect(figureOf('deviation', holdings, t, false)).toBe(
      'Your 10.0000 stETH would sell 0.50% under the exchange rate now: 0.0500 ETH less than redeeming.',
    )
    expect(figureOf('share', holdings, t, false)).toContain('100')
  })
  it('shows no amount when balances are hidden, and no figure that is not known', async () => {
    const [holdings, t] = [await world(), await loadWords('en')]
    expect(figureOf('grew', holdings, t, true)).not.toMatch(/10\.0|0\.02/)
    expect(figureOf('apr', holdings, t, false)).toBeUndefined()
    expect(figureOf('rate', holdings, t, false)).toBeUndefined()
  })
})
