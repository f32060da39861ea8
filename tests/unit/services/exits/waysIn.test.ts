import { parseEther } from 'viem'
import { describe, expect, it } from 'vitest'
import type { ExitWay } from '@/lib/messaging/schemas/exits'
import { planExits } from '@/lib/services/exits/exitsPlan'
import type { Told } from '@/lib/services/exits/told'
import { waysIn } from '@/lib/services/exits/waysIn'
import { findToken } from '@/lib/tokens/index'
import { constantProduct, WAD } from '../../finance/exits/pools'

const AMOUNT = parseEther('1000')
const token = findToken('steth')!
const plan = planExits({ token, chainId: 1, amountWei: AMOUNT, lastRateWad: WAD, checked: new Set() })
const told = { round: { answers: new Map(), chains: new Map() }, nowS: 0 } as unknown as Told

/** A pool of 20,000 on both sides that takes no fee, at the exchange rate of one. */
const pool = constantProduct(parseEther('20000'), parseEther('20000'), 0n)
const sizes = [100n, 8n, 4n, 2n, 1n].map(part => AMOUNT / part)
const quotes = sizes.map(sellWei => ({ sellWei, receiveWei: pool(sellWei) }))
const sale = (receiveWei: bigint): ExitWay => ({
  id: 'pool',
  kind: 'market',
  name: 'Pool',
  receiveWei,
  quotes,
})

describe('buying on the market', () => {
  it('never counts what a sale loses to its size as a gain of the buyer', () => {
    const bought = waysIn(plan, AMOUNT, [sale(quotes.at(-1)!.receiveWei)], told).find(
      ({ kind }) => kind === 'market',
    )
    // A thousand ether buy 952 of that pool: the estimate is within a quarter of a percent, and not above the money.
    const really = pool(AMOUNT)
    const off = Number((((bought?.valueWei ?? 0n) - really) * 10_000n) / AMOUNT)
    expect(bought?.valueWei).toBeLessThan(AMOUNT)
    expect(Math.abs(off)).toBeLessThan(25)
  })

  it('is cheaper where the pool stands below the rate', () => {
    const cheap = quotes.map(({ sellWei }) => ({ sellWei, receiveWei: (sellWei * 99n) / 100n }))
    const way = { ...sale((AMOUNT * 99n) / 100n), quotes: cheap }
    const bought = waysIn(plan, AMOUNT, [way], told).find(({ kind }) => kind === 'market')
    expect(bought?.valueWei).toBe((AMOUNT * 100n) / 99n)
  })
})
