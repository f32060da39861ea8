import { describe, expect, it } from 'vitest'
import { ready } from '@/lib/core/loadable'
import { mulDivUp, WAD } from '@/lib/core/wad'
import { PRICE_SCALE } from '@/lib/finance/lending/eulerHealth'
import type { Loan, Method, Unit } from '@/lib/finance/lending/loan'
import type { Snapshot } from '@/lib/messaging/schemas/snapshot'
import { debtRows } from '@/lib/state/stress'
import { leg, loan, STANDS_STILL } from '../finance/lending/loans'

const snapshot = {
  tokens: [],
  ethPriceWad: { USD: ready(2_000n * WAD, { asOfS: 1, source: 'test' }) },
} as unknown as Snapshot
/** 1,000 of a dollar with six decimals. */
const owed = (method: Method, unit: Unit, price: bigint, rest: Partial<Loan> = {}) =>
  loan({ method, unit, debts: [leg(1_000_000_000n, price, STANDS_STILL, 6)], ...rest })
/** Of a thousand dollars, as Euler quotes them in its unit. */
const quoted = (worth: bigint) => mulDivUp(worth, PRICE_SCALE, 1_000_000_000n)

describe('a debt in dollars, told in ETH', () => {
  it.each([
    ['in dollars with eight decimals', owed('aave-v3.5', 'usd', 10n ** 8n)],
    ['in ETH with eight decimals', owed('compound-v3', 'eth', 50_000n)],
    ['by Euler in dollars', owed('euler-v2', 'usd', quoted(1_000n * WAD), { unitDecimals: 18 })],
    [
      'by Euler in a token of six decimals',
      owed('euler-v2', 'usd', quoted(1_000_000_000n), { unitDecimals: 6 }),
    ],
    ['by Euler in ETH', owed('euler-v2', 'eth', quoted(WAD / 2n), { unitDecimals: 18 })],
  ])('%s, is half an ether at 2,000', (_, one) => {
    expect(debtRows([one], snapshot)).toEqual({
      rows: [{ valueWei: -WAD / 2n, marketWei: -WAD / 2n, followsEth: false }],
      missing: 0,
    })
  })
  it('is missing where the price of ETH is not known', () => {
    const blind = { ...snapshot, ethPriceWad: {} } as Snapshot
    expect(debtRows([owed('aave-v3.5', 'usd', 10n ** 8n)], blind)).toEqual({ rows: [], missing: 1 })
  })
})
