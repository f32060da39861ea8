import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Holding } from '@/lib/state/holdings'
import { sharesBy, stress } from '@/lib/state/risk'

const ready = (value: bigint) => ({ status: 'ready' as const, value, asOfS: 1, source: 'test' })
const failed = {
  status: 'error' as const,
  error: { name: 'RpcUnavailableError', shortMessage: '', retryable: true },
}
const holding = (tokenId: string, value: bigint | undefined, market = value, underlying = 'ETH') =>
  ({
    tokenId,
    underlying,
    valueWei: value === undefined ? failed : ready(value),
    marketValueWei: market === undefined ? failed : ready(market),
  }) as Holding

const anyHeld = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.bigInt(1n, 10n ** 24n), fc.integer({ min: 9_000, max: 10_100 }))
    .map(([id, value, marketBps]) => holding(id, value, (value * BigInt(marketBps)) / 10_000n)),
)

describe('sharesBy', () => {
  it('sums by key, largest first, and leaves out what is unknown or of another coin', () => {
    const held = [holding('a', 30n), holding('b', 60n), holding('a', 10n), holding('c', undefined)]
    expect(sharesBy([...held, holding('d', 99n, 99n, 'BNB')], row => row.tokenId)).toEqual([
      { key: 'b', wei: 60n, bps: 6_000 },
      { key: 'a', wei: 40n, bps: 4_000 },
    ])
  })
})

describe('stress', () => {
  it('is today when nothing is stressed', () => {
    fc.assert(
      fc.property(anyHeld, held => {
        expect(stress(held, () => false, 2_000).changeWei).toBe(0n)
      }),
    )
  })
  it('never gains, and never gets better with a deeper discount', () => {
    fc.assert(
      fc.property(anyHeld, fc.integer({ min: 0, max: 5_000 }), (held, bps) => {
        const mild = stress(held, () => true, bps)
        expect(mild.changeWei <= 0n).toBe(true)
        expect(stress(held, () => true, bps + 100).afterWei <= mild.afterWei).toBe(true)
      }),
    )
  })
  it('takes 5 % of what is hit', () => {
    const { afterWei, changeWei } = stress(
      [holding('a', 1_000n), holding('b', 500n)],
      row => row.tokenId === 'a',
      500,
    )
    expect([afterWei, changeWei]).toEqual([1_450n, -50n])
  })
})
