import { parseEther } from 'viem'
import { describe, expect, it } from 'vitest'
import type { Call, CallResult } from '@/lib/core/reading'
import { WAD } from '@/lib/core/wad'
import { ownParts, planExits } from '@/lib/services/exits/exitsPlan'
import { queueWay } from '@/lib/services/exits/queueWay'
import type { Told } from '@/lib/services/exits/told'
import { findToken } from '@/lib/tokens/index'

const DAY_S = 86_400
const AMOUNT = parseEther('10')

/** The queue of a token where each call is answered by its label's words. */
function wayOf(tokenId: string, chainId: number, answers: Record<string, readonly bigint[]>) {
  const token = findToken(tokenId)!
  const plan = planExits({ token, chainId, amountWei: AMOUNT, lastRateWad: WAD, checked: new Set() })
  const byCall = new Map<Call, CallResult>()
  for (const call of ownParts(plan).flatMap(({ calls }) => calls)) {
    const words = Object.entries(answers).find(([name]) => call.label.includes(name))?.[1]
    const data = (words ?? []).map(word => word.toString(16).padStart(64, '0')).join('')
    if (words) byCall.set(call, { ok: true, data: `0x${data}` })
  }
  const round = { answers: new Map([[chainId, { timestampS: 1_000, byCall }]]), chains: new Map() }
  return queueWay(plan, parseEther('1.1'), { round, nowS: 1_000 } as unknown as Told)
}

describe('a request that pays another token', () => {
  // Allowed, three days, seven to claim in, outstanding, 0.1 %, the loss that is allowed.
  const terms = [1n, 3n * 86_400n, 7n * 86_400n, 0n, 10n, 100n]
  const cmeth = (isPaused: bigint, words = terms) =>
    wayOf('cmeth', 1, {
      'delayedWithdraw isPaused()': [isPaused],
      'teller isPaused()': [0n],
      'withdrawAssets(address)': words,
    })

  it('says so, with its delay, its fee and the time to claim in, and is not planned as the underlying', () => {
    const way = cmeth(0n)
    expect(way).toMatchObject({
      paysIn: 'mETH',
      feeBps: 10,
      receiveWei: parseEther('10.989'),
      wait: { fromS: 3 * DAY_S, toS: 3 * DAY_S, from: 'fixedDelay' },
      claimWithinS: 7 * DAY_S,
      rewards: 'stop',
    })
    expect(way?.stretches).toBeUndefined()
    expect(way?.blocked).toBeUndefined()
  })
  it('is blocked by the pause, and where its asset is not paid', () => {
    expect(cmeth(1n)).toMatchObject({ blocked: 'paused' })
    expect(cmeth(0n, [0n, ...terms.slice(1)])).toMatchObject({ blocked: 'paused' })
  })
})

it('a claim that expires is said to', () => {
  const way = wayOf('savax', 43114, {
    'cooldownPeriod()': [15n * 86_400n],
    'redeemPeriod()': [2n * 86_400n],
    'aused()': [0n],
  })
  expect(way).toMatchObject({ claimWithinS: 2 * DAY_S, rewards: 'go-on', wait: { toS: 15 * DAY_S } })
  expect(way?.stretches).toHaveLength(1)
})
