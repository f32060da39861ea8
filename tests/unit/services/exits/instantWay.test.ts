import { parseEther } from 'viem'
import { describe, expect, it } from 'vitest'
import { type Call, type CallResult, ReadingError } from '@/lib/core/reading'
import { WAD } from '@/lib/core/wad'
import { planExits } from '@/lib/services/exits/exitsPlan'
import { instantWay } from '@/lib/services/exits/instantWay'
import type { Told } from '@/lib/services/exits/told'
import { findToken } from '@/lib/tokens/index'

const AMOUNT = parseEther('10')
const token = findToken('reth')!
const plan = planExits({ token, chainId: 1, amountWei: AMOUNT, lastRateWad: WAD, checked: new Set() })
const exit = plan.markets.find(({ market }) => market.sourceClass === 'floor')!

/** The buffer holds this much; no question for a price was answered. */
function told(freeWei: bigint): Told {
  const free: CallResult = { ok: true, data: `0x${freeWei.toString(16).padStart(64, '0')}` }
  const broken: CallResult = { ok: false, error: new ReadingError('out of gas') }
  const quotes = exit.sizes.flatMap(({ quote }) => quote.calls)
  const byCall = new Map<Call, CallResult>([
    ...quotes.map((call): [Call, CallResult] => [call, broken]),
    ...(plan.queue?.calls ?? []).map((call): [Call, CallResult] => [call, free]),
  ])
  const answers = new Map([[1, { timestampS: 1_000, byCall }]])
  return { round: { answers, chains: new Map() }, nowS: 1_000 } as unknown as Told
}

describe('a redemption at once whose price could not be asked', () => {
  it('is unread, with the reason, and no buffer is called short that holds the amount', () => {
    const way = instantWay(plan, exit, WAD, told(parseEther('1000')))
    expect(way).toMatchObject({
      blocked: 'unread',
      error: { shortMessage: expect.stringContaining('out of gas') },
    })
    expect(way.receiveWei).toBeUndefined()
  })
  it('is short where the buffer holds less', () => {
    expect(instantWay(plan, exit, WAD, told(parseEther('9')))).toMatchObject({ blocked: 'bufferShort' })
  })
})
