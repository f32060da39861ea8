import 'fake-indexeddb/auto'
import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '@/lib/core/appError'
import type { Call, CallResult } from '@/lib/core/reading'
import { WAD } from '@/lib/core/wad'
import type { Badge } from '@/lib/finance/badge'
import { createHistoryStore } from '@/lib/io/history'
import { MARKETS } from '@/lib/markets'
import { type Alerts, alertsSchema } from '@/lib/messaging/schemas/alerts'
import type { Offchain } from '@/lib/messaging/schemas/offchain'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/messaging/schemas/settings'
import type { Snapshot } from '@/lib/messaging/schemas/snapshot'
import type { ShownNotice } from '@/lib/services/observe/deliver'
import { type ObserveIo, observe } from '@/lib/services/observe/observe'
import { snoozed } from '@/lib/services/observe/snooze'

const T = 1_800_000_000
const ACCOUNT = '0x00000000000000000000000000000000000000a1'

function holding(...tokens: [id: string, chainId: number][]): Snapshot {
  const loaded = <V>(value: V) => ({ status: 'ready' as const, value, asOfS: T, source: 'test' })
  return {
    takenAtS: T,
    chains: [],
    tokens: [],
    ethPriceWad: {},
    positions: tokens.map(([tokenId, chainId]) => ({
      account: ACCOUNT,
      tokenId,
      chainId,
      balanceWei: loaded(7n * WAD),
      valueWei: loaded(0n),
      marketValueWei: loaded(0n),
      rewardsWei: {
        d1: loaded(0n),
        d7: loaded(0n),
        d30: loaded(0n),
        y1: loaded(0n),
        all: loaded(0n),
        basis: 'history',
        sinceS: T,
      },
    })),
  } as Snapshot
}

/** A world in which every pool pays `price`, and everything outlives the worker but the worker. */
class World {
  nowS = T
  price = 0.99
  isDown = false
  settings: Settings = { ...DEFAULT_SETTINGS, notifications: { isOn: true, tokens: {} } }
  snapshot = holding(['steth', 1])
  stored: unknown = { tokens: {}, outbox: [], log: [] }
  showing = new Map<string, ShownNotice>()
  shown: string[] = []
  badge: Badge | undefined
  asked: Call[][] = []
  granted = new Set<string>()
  urls: string[] = []
  offchain: Offchain = {}
  okxPrice = '0.9900'
  shareWad = (12n * WAD) / 10n
  isBunker = false
  checks: Record<string, number> = Object.fromEntries(MARKETS.map(({ id }) => [id, T]))
  history = createHistoryStore()

  get alerts(): Alerts {
    return v.parse(alertsSchema, this.stored)
  }

  io(): ObserveIo {
    return {
      languages: ['en'],
      clock: { nowS: () => this.nowS },
      rpc: {
        readCalls: async (_, calls) => {
          this.asked.push([...calls])
          if (this.isDown) throw new AppError('nobody answers')
          const results = calls.map(call => this.answer(call))
          return { block: 1n, host: 'test', timestampS: this.nowS, results }
        },
      },
      settings: { get: async () => this.settings },
      accounts: { get: async () => ({ watched: [], removed: [] }) },
      withdrawals: { get: async () => ({ readAtS: 0, lists: [], searches: {} }) },
      loans: { get: async () => ({ readAtS: 0, reads: [] }) },
      snapshot: {
        get: async () => this.snapshot,
        update: async change => {
          this.snapshot = change(this.snapshot)
          return this.snapshot
        },
      },
      alerts: {
        get: async () => this.alerts,
        update: async change => {
          const next = change(this.alerts)
          this.stored = JSON.parse(JSON.stringify(next))
          return next
        },
      },
      marketChecks: {
        get: async () => this.checks,
        update: async change => {
          this.checks = change(this.checks)
        },
      },
      offchain: {
        isAllowed: async origin => this.granted.has(origin),
        fetchJson: async url => this.fetched(url),
        store: {
          get: async () => this.offchain,
          update: async change => {
            this.offchain = change(this.offchain)
            return this.offchain
          },
        },
      },
      history: this.history,
      badge: {
        set: async badge => {
          this.badge = badge
        },
      },
      notifications: {
        showing: async () => [...this.showing.keys()],
        show: async notice => {
          this.showing.set(notice.id, notice)
          this.shown.push(notice.id)
        },
        clear: async id => void this.showing.delete(id),
      },
    }
  }

  private fetched(url: string): unknown {
    this.urls.push(url)
    if (url.includes('currency_pairs')) return { label: 'INVALID_CURRENCY_PAIR' }
    return { code: '0', data: [{ bidPx: this.okxPrice, askPx: this.okxPrice, ts: String(this.nowS * 1000) }] }
  }

  private answer({ label, data }: Call): CallResult {
    const word = (value: bigint) => value.toString(16).padStart(64, '0')
    const scaled = (amount: bigint) => (amount * BigInt(Math.round(this.price * 1e6))) / 1_000_000n
    if (label.includes('get_dy'))
      return { ok: true, data: `0x${word(scaled(BigInt(`0x${data.slice(-64)}`)))}` }
    if (label.includes('latestRoundData'))
      return { ok: true, data: `0x${[1n, scaled(WAD), 0n, BigInt(this.nowS - 60), 1n].map(word).join('')}` }
    if (label.includes('getPooledEthByShares')) return { ok: true, data: `0x${word(this.shareWad)}` }
    if (label.includes('isBunkerModeActive')) return { ok: true, data: `0x${word(this.isBunker ? 1n : 0n)}` }
    if (/isPaused|isStopped|isStakingPaused|unfinalized|RequestId|getBufferedEther|getEthBalance/.test(label))
      return { ok: true, data: `0x${word(0n)}` }
    if (label.includes('stEthPerToken')) return { ok: true, data: `0x${word((12n * WAD) / 10n)}` }
    if (label.includes('decimals()')) return { ok: true, data: `0x${word(18n)}` }
    return { ok: false, error: new AppError('reverted') }
  }
}

let world: World
beforeEach(async () => {
  world = new World()
  await world.history.erase()
})
const tick = async (afterS = 60) => {
  world.nowS += afterS
  await observe(world.io())
}

describe('observe', () => {
  it('a discount of 1 % is caution after two reads: badge, log, one notification', async () => {
    await tick()
    expect(world.badge?.text).toBe('')
    await tick(120)
    expect(world.badge).toMatchObject({ text: '100', tone: 'caution' })
    expect(world.alerts.log.filter(({ kind }) => kind === 'level')).toMatchObject([
      { to: 'caution', bps: -100, notify: 'alert' },
    ])
    await tick()
    await tick()
    expect(world.shown).toHaveLength(1)
    expect(world.alerts.outbox).toEqual([])
  })

  it('reads every five minutes while all is calm, sooner when it is not, and most ticks read nothing', async () => {
    world.price = 0.9999
    for (let minute = 0; minute < 20; minute++) await tick()
    expect(world.asked).toHaveLength(4)
    world.price = 0.99
    for (let minute = 0; minute < 10; minute++) await tick()
    expect(world.asked.length).toBeGreaterThan(9)
  })

  it('asks at most once a chain, six for six chains, and never with an address or a balance of the person', async () => {
    const chains: [string, number][] = [
      ['steth', 1],
      ['wsteth', 1],
      ['reth', 1],
      ['cbeth', 1],
      ['wsteth', 42161],
      ['reth', 42161],
      ['wsteth', 10],
      ['reth', 10],
      ['cbeth', 8453],
      ['wsteth', 8453],
      ['wsteth', 137],
      ['wsteth', 56],
    ]
    world.snapshot = holding(...chains)
    await tick()
    expect(world.asked).toHaveLength(6)
    const data = world.asked
      .flat()
      .map(call => call.data.toLowerCase())
      .join()
    expect(data).not.toContain(ACCOUNT.slice(2))
    expect(data).not.toContain((7n * WAD).toString(16).padStart(64, '0'))
  })

  it('toggles: off for a token, off for all, quiet hours hold back what may wait', async () => {
    world.settings = {
      ...world.settings,
      notifications: { isOn: true, tokens: { steth: false } },
      badge: { isOn: true, tokens: { steth: false } },
    }
    await tick()
    await tick(120)
    expect([world.shown, world.badge?.text]).toEqual([[], ''])
    expect(world.alerts.tokens['steth-1']?.alert.level).toBe('caution')
  })

  it('a snoozed token says nothing until it gets worse', async () => {
    await tick()
    world.stored = snoozed(world.alerts, 'steth', 3_600, world.nowS)
    await tick(300)
    await tick(300)
    expect(world.alerts.tokens['steth-1']?.alert.level).toBe('caution')
    const before = world.shown.length
    world.stored = snoozed(world.alerts, 'steth', 36_000, world.nowS)
    world.price = 0.97
    await tick(60)
    await tick(60)
    expect(world.alerts.tokens['steth-1']?.alert.level).toBe('danger')
    expect([before, world.shown.length]).toEqual([1, 2])
  })

  it('quiet hours hold a notice back, not a critical one', async () => {
    world.settings.notifications.quietHours = { fromMinute: 0, toMinute: 24 * 60 }
    await tick()
    await tick(120)
    expect([world.shown.length, world.alerts.outbox.length]).toEqual([0, 1])
    world.price = 0.9
    await tick(120)
    expect(world.shown).toHaveLength(1)
  })

  it('a chain that is down leaves no zero: stale, then said once', async () => {
    world.price = 0.9999
    await tick()
    world.isDown = true
    await tick(300)
    expect(world.badge?.text).toBe('?')
    expect(world.alerts.tokens['steth-1']).toMatchObject({ alert: { level: 'ok', overlay: 'stale' } })
    for (let n = 0; n < 80; n++) await tick(300)
    expect(world.shown).toHaveLength(1)
    expect((await world.history.load('steth-1')).daily).toMatchObject([{ count: 1 }])
  })

  it('three tokens at once share one notification', async () => {
    world.snapshot = holding(['steth', 1], ['wsteth', 1], ['frxeth', 1])
    await tick()
    await tick(120)
    expect(world.shown).toHaveLength(1)
    expect(world.showing.values().next().value?.message.split('\n')).toHaveLength(3)
  })

  it('a newer notification of a token takes the place of the older', async () => {
    await tick()
    await tick(120)
    world.price = 0.97
    await tick()
    await tick()
    expect(world.shown).toHaveLength(2)
    expect([...world.showing.values()]).toMatchObject([
      { title: 'stETH trades 3.00% under its exchange rate: danger' },
    ])
  })
})

describe('the protocol behind a token', () => {
  beforeEach(() => {
    world.price = 0.9999
  })

  it('a rate that falls is told at once, and once', async () => {
    await tick()
    world.shareWad = (world.shareWad * 9_960n) / 10_000n
    for (let n = 0; n < 5; n++) await tick(300)
    expect(world.shown).toHaveLength(1)
    expect([...world.showing.values()]).toMatchObject([{ title: 'stETH: the exchange rate fell by 0.40%' }])
  })

  it('what happened to a protocol is told once for a token, on however many chains it is held', async () => {
    const told = 'wstETH: the protocol is in bunker mode'
    world.isBunker = true
    for (const chains of [
      [1, 10],
      [1, 10, 42161],
    ]) {
      world.stored = { tokens: {}, outbox: [], log: [] }
      world.showing.clear()
      world.snapshot = holding(...chains.map((chainId): [string, number] => ['wsteth', chainId]))
      await tick()
      const said = [...world.showing.values()].flatMap(({ title, message }) => [
        title,
        ...message.split('\n'),
      ])
      expect(said.filter(sentence => sentence === told)).toHaveLength(1)
    }
  })

  it('bunker mode is looked for once an hour, told, and told when it ends', async () => {
    const looks = () =>
      world.asked.filter(calls => calls.some(({ label }) => label.includes('isBunkerModeActive'))).length
    for (let n = 0; n < 12; n++) await tick(300)
    expect(looks()).toBe(1)
    world.isBunker = true
    for (let n = 0; n < 13; n++) await tick(300)
    expect([...world.showing.values()]).toMatchObject([{ title: 'stETH: the protocol is in bunker mode' }])
    world.isBunker = false
    for (let n = 0; n < 13; n++) await tick(300)
    expect([...world.showing.values()]).toMatchObject([{ title: 'stETH: bunker mode has ended' }])
    expect(world.shown).toHaveLength(2)
  })
})

describe('services off the chain', () => {
  const okxOn = { 'okx-steth-eth': true }

  it('are never asked unless switched on, nor without a grant', async () => {
    await tick()
    world.settings = { ...world.settings, offchain: okxOn }
    await tick(300)
    expect(world.urls).toEqual([])
  })

  it('confirm a pool, hourly while calm and every five minutes while not', async () => {
    world.settings = { ...world.settings, offchain: okxOn }
    world.granted.add('https://www.okx.com/*')
    world.price = 0.9999
    world.okxPrice = '0.9999'
    for (let n = 0; n < 13; n++) await tick(300)
    expect(world.urls).toHaveLength(2)
    world.price = 0.99
    for (let n = 0; n < 12; n++) await tick(60)
    expect(world.urls.length).toBeGreaterThan(3)
    expect(world.urls.length).toBeLessThan(7)
  })

  it('Gate is asked whether the pair exists, once a day, and left alone when it does not', async () => {
    world.settings = { ...world.settings, offchain: { 'gate-steth-eth': true } }
    world.granted.add('https://api.gateio.ws/*')
    for (let n = 0; n < 60; n++) await tick(300)
    expect(world.urls).toEqual(['https://api.gateio.ws/api/v4/spot/currency_pairs/STETH_ETH'])
  })

  it('cannot raise an alarm alone: a wick of an exchange is an outlier', async () => {
    world.settings = { ...world.settings, offchain: okxOn }
    world.granted.add('https://www.okx.com/*')
    world.price = 0.9999
    world.okxPrice = '0.1200'
    for (let n = 0; n < 5; n++) await tick(300)
    expect([world.badge?.text, world.shown]).toEqual(['', []])
  })
})

it('what is normal for a token is no notice', async () => {
  const io = world.io()
  const noise = Array.from({ length: 600 }, (_, n) => ({ atS: T - n * 300, bps: -20 - (n % 11) }))
  await io.history.append('steth-1', noise)
  world.price = 0.9966
  for (let n = 0; n < 4; n++) await tick(300)
  expect(world.alerts.tokens['steth-1']?.alert.level).toBe('ok')
  world.price = 0.995
  for (let n = 0; n < 3; n++) await tick(300)
  expect(world.alerts.tokens['steth-1']?.alert.level).toBe('notice')
})

class Killed extends Error {}

/** Lets `budget` awaits through; at the next the worker is gone, before or after what it asked for was done. */
function mortal(io: ObserveIo, budget: number, isDoneFirst: boolean): ObserveIo {
  let left = budget
  const wrap = <T extends object>(part: T): T =>
    new Proxy(part, {
      get: (target, key) => {
        const member = Reflect.get(target, key)
        if (typeof member !== 'function' || key === 'nowS' || Array.isArray(part)) return member
        return async (...args: unknown[]) => {
          const isLast = left-- === 0
          if (left < -1 || (isLast && !isDoneFirst)) throw new Killed()
          const result = await Reflect.apply(member, target, args)
          if (isLast) throw new Killed()
          return result
        }
      },
    })
  return Object.fromEntries(
    Object.entries(io).map(([name, part]) => [name, wrap(part)]),
  ) as unknown as ObserveIo
}

describe('a worker that is killed at any await', () => {
  for (const isDoneFirst of [false, true])
    it(`neither loses nor doubles a notification, and the history stays whole (${isDoneFirst ? 'after' : 'before'} the deed)`, async () => {
      for (let budget = 0; budget < 14; budget++) {
        world = new World()
        await world.history.erase()
        await tick()
        world.nowS += 120
        await observe(mortal(world.io(), budget, isDoneFirst)).catch(error => {
          if (!(error instanceof Killed)) throw error
        })
        for (let n = 0; n < 4; n++) await tick()
        expect(world.shown, `budget ${budget}`).toHaveLength(1)
        expect(world.alerts.outbox).toEqual([])
        expect(world.alerts.tokens['steth-1']?.alert.level).toBe('caution')
        const { fine } = await world.history.load('steth-1')
        expect(fine.every(({ mean }) => mean === -100)).toBe(true)
        expect(fine.length).toBeGreaterThanOrEqual(1)
      }
    })
})
