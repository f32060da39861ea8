import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Address, lower } from '@/lib/core/address'
import { AppError } from '@/lib/core/appError'
import type { Call, CallResult } from '@/lib/core/reading'
import { WAD } from '@/lib/core/wad'
import { createHistoryStore } from '@/lib/io/history'
import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import { MARKETS } from '@/lib/markets'
import type { Accounts } from '@/lib/messaging/schemas/accounts'
import type { Alerts } from '@/lib/messaging/schemas/alerts'
import type { BlindTab } from '@/lib/messaging/schemas/blindTabs'
import type { Loans } from '@/lib/messaging/schemas/loans'
import type { Positions } from '@/lib/messaging/schemas/positions'
import { NO_WORK } from '@/lib/messaging/schemas/rewardsWork'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/messaging/schemas/settings'
import type { Snapshot } from '@/lib/messaging/schemas/snapshot'
import type { Sweep } from '@/lib/messaging/schemas/sweep'
import type { Withdrawals } from '@/lib/messaging/schemas/withdrawals'
import { createPortfolio, type PortfolioIo } from '@/lib/services/createPortfolio'
import { TOKENS } from '@/lib/tokens'

const ACCOUNT: Address = '0x00000000000000000000000000000000000000a1'
const ON_MAINNET = ['steth', 'wsteth', 'reth', 'weeth']
const ELSEWHERE = [42161, 8453, 10, 137, 56]
const HELD_ELSEWHERE = ['wsteth', 'weeth', 'reth', 'ezeth', 'cbeth']

function memory<T>(value: T) {
  const item = {
    value,
    get: async () => item.value,
    update: async (change: (now: T) => T) => {
      item.value = change(item.value)
      return item.value
    },
  }
  return item
}

/** Chains that answer every balance with what is held, every quote with par, every rate with one. */
class World {
  nowS = 1_800_000_000
  asked: { chainId: number; calls: readonly Call[] }[] = []
  down = new Set<number>()
  isLocked = false
  /** What the icon says. */
  title = ''
  held = new Map<string, bigint>()
  settings = memory<Settings>(DEFAULT_SETTINGS)
  accounts = memory<Accounts>({
    watched: [{ address: ACCOUNT, origin: { kind: 'typed' } }],
    removed: [],
  } as never)
  snapshot = memory<Snapshot>({ takenAtS: 0, chains: [], tokens: [], positions: [], ethPriceWad: {} })
  sweep = memory<Sweep>({ atS: 0, found: [] })
  alerts = memory<Alerts>({ tokens: {}, outbox: [], log: [] })
  /** Read in passes of their own, which are no part of these tests: nothing is ever due. */
  withdrawals = memory<Withdrawals>({
    readAtS: Number.POSITIVE_INFINITY,
    lists: [{ account: ACCOUNT, requests: [] }],
    searches: {},
  } as never)
  positions = memory<Positions>({
    readAtS: Number.POSITIVE_INFINITY,
    accounts: [ACCOUNT],
    found: [],
    tokens: [],
    searches: {},
  })
  loans = memory<Loans>({ readAtS: Number.POSITIVE_INFINITY, reads: [] })
  portfolio = createPortfolio(this.io())

  hold(chainId: number, tokenId: string, wei = 7n * WAD): void {
    const address = TOKENS.find(({ id }) => id === tokenId)?.addresses[chainId]?.address
    if (address) this.held.set(`${chainId} ${lower(address)}`, wei)
  }

  private io(): PortfolioIo {
    const silent = async () => {
      throw new AppError('not part of this test')
    }
    return {
      languages: ['en'],
      clock: { nowS: () => this.nowS },
      rpc: {
        readCalls: async (chainId, calls) => {
          this.asked.push({ chainId, calls })
          if (this.down.has(chainId)) throw new AppError('nobody answers')
          const results = calls.map(call => this.answer(chainId, call))
          return { block: 1n, host: 'test', timestampS: this.nowS, results }
        },
        ask: silent,
      },
      settings: this.settings,
      accounts: this.accounts,
      snapshot: this.snapshot,
      alerts: this.alerts,
      withdrawals: this.withdrawals,
      positions: this.positions,
      loans: this.loans,
      history: createHistoryStore(),
      rewardsHistory: createRewardsHistory(),
      rewardsWork: memory(NO_WORK),
      marketChecks: memory(Object.fromEntries(MARKETS.map(({ id }) => [id, this.nowS]))),
      offchain: { isAllowed: async () => false, fetchJson: silent, store: memory({}) },
      sweep: this.sweep,
      isScreenLocked: async () => this.isLocked,
      blindTabs: memory<BlindTab[]>([]),
      badge: {
        set: async (_badge, title) => {
          this.title = title
        },
        clear: async () => undefined,
      },
      notifications: { showing: async () => [], show: async () => undefined, clear: async () => undefined },
    }
  }

  private answer(chainId: number, { to, label }: Call): CallResult {
    const words = (...values: bigint[]) =>
      `0x${values.map(one => one.toString(16).padStart(64, '0')).join('')}` as const
    if (label.includes('balanceOf'))
      return { ok: true, data: words(this.held.get(`${chainId} ${lower(to)}`) ?? 0n) }
    if (label.includes('latestRoundData'))
      return { ok: true, data: words(1n, WAD, 0n, BigInt(this.nowS - 60), 1n) }
    if (label.includes('decimals()')) return { ok: true, data: words(18n) }
    return { ok: true, data: words(10n * WAD, 0n, 0n, 0n) }
  }

  /** Requests since the last time, one entry each. */
  take() {
    return this.asked.splice(0)
  }
}

let world: World
beforeEach(() => {
  world = new World()
  for (const id of ON_MAINNET) world.hold(1, id)
  for (const chainId of ELSEWHERE) for (const id of HELD_ELSEWHERE) world.hold(chainId, id)
})

const carriesAddress = ({ calls }: { calls: readonly Call[] }) =>
  calls.some(({ data }) => data.toLowerCase().includes(ACCOUNT.slice(2)))

describe('paused', () => {
  beforeEach(async () => {
    await world.portfolio.refresh()
    await world.settings.update(settings => ({ ...settings, isPaused: true }))
    world.take()
    world.nowS += 8 * 86_400
  })

  it('asks nobody, whoever asks for it and however old everything is, and the icon says so', async () => {
    await world.portfolio.refresh()
    await world.portfolio.watch()
    await world.portfolio.tick()
    world.portfolio.accountsChanged()
    await world.portfolio.tick()
    expect(world.take()).toEqual([])
    expect(world.title).toBe('Mooring is paused')
  })

  it('ends with the next look', async () => {
    await world.settings.update(settings => ({ ...settings, isPaused: false }))
    await world.portfolio.watch()
    expect(world.take().length).toBeGreaterThan(0)
    expect(world.title).not.toBe('Mooring is paused')
  })
})

describe('a steady refresh', () => {
  beforeEach(async () => {
    await world.portfolio.refresh()
    world.take()
  })

  it('of holdings on six chains is six requests, and none carries an address', async () => {
    const chains = new Set(world.snapshot.value.positions.map(({ chainId }) => chainId))
    expect(chains.size).toBe(6)
    world.nowS += 30
    await world.portfolio.watch()
    const asked = world.take()
    expect(new Set(asked.map(({ chainId }) => chainId))).toEqual(chains)
    expect(asked).toHaveLength(6)
    expect(asked.some(carriesAddress)).toBe(false)
  })

  it('asks for nothing that is younger than half a minute', async () => {
    world.nowS += 10
    await world.portfolio.watch()
    expect(world.take()).toEqual([])
  })

  it('reads balances once a minute while somebody looks, in requests of their own', async () => {
    world.nowS += 60
    await world.portfolio.watch()
    const [withAddress, without] = [
      world.asked.filter(carriesAddress),
      world.asked.filter(one => !carriesAddress(one)),
    ]
    expect(withAddress.length).toBeGreaterThan(0)
    for (const { calls } of withAddress)
      expect(calls.some(({ label }) => /quote|get_dy/.test(label))).toBe(false)
    expect(without.length).toBeLessThanOrEqual(6)
  })

  it('reads balances once an hour while nobody does', async () => {
    world.nowS += 59 * 60
    await world.portfolio.tick()
    expect(world.take().some(carriesAddress)).toBe(false)
    world.nowS += 60
    await world.portfolio.tick()
    expect(world.take().some(carriesAddress)).toBe(true)
  })
})

describe('what a refresh writes', () => {
  it('values what was never held before in the same refresh', async () => {
    await world.portfolio.refresh()
    const { positions, refreshingSinceS, takenAtS } = world.snapshot.value
    expect(positions.every(({ valueWei }) => valueWei.status === 'ready')).toBe(true)
    expect([refreshingSinceS, takenAtS]).toEqual([undefined, world.nowS])
  })

  it('keeps what a dead chain said last, marked stale, and says which chain', async () => {
    await world.portfolio.refresh()
    world.nowS += 3_600
    world.down.add(42161)
    await world.portfolio.refresh()
    const { positions, chains } = world.snapshot.value
    const there = positions.filter(({ chainId }) => chainId === 42161)
    expect(there.map(({ balanceWei, valueWei }) => [balanceWei.status, valueWei.status])).toEqual(
      there.map(() => ['stale', 'stale']),
    )
    expect(there[0]?.balanceWei).toMatchObject({ value: 7n * WAD })
    const dead = chains.find(({ chainId }) => chainId === 42161)
    expect([dead?.error?.shortMessage, dead?.block]).toEqual(['nobody answers', 1n])
    expect(chains.filter(({ error }) => error)).toHaveLength(1)
  })

  it('shows nothing for a chain that never answered, and says so', async () => {
    world.down.add(42161)
    await world.portfolio.refresh()
    const { positions, chains } = world.snapshot.value
    expect(positions.some(({ chainId }) => chainId === 42161)).toBe(false)
    expect(chains.find(({ chainId }) => chainId === 42161)).toMatchObject({ readAtS: 0, block: 0n })
  })

  it('drops the rate of what was sold, and everything of an account that left', async () => {
    await world.portfolio.refresh()
    world.held.delete([...world.held.keys()][0] ?? '')
    await world.portfolio.refresh()
    expect(
      world.snapshot.value.tokens.some(({ tokenId, chainId }) => tokenId === 'steth' && chainId === 1),
    ).toBe(false)
    expect(
      world.snapshot.value.positions.find(({ tokenId }) => tokenId === 'steth')?.balanceWei,
    ).toMatchObject({ value: 0n })
    world.accounts.value = { watched: [], removed: [] }
    await world.portfolio.refresh()
    expect([world.snapshot.value.positions, world.snapshot.value.tokens]).toEqual([[], []])
  })

  it('forgets a chain that was switched off', async () => {
    await world.portfolio.refresh()
    world.settings.value = { ...world.settings.value, chainsOn: { 42161: false } }
    await world.portfolio.refresh()
    const { positions, chains } = world.snapshot.value
    expect([...positions, ...chains].some(({ chainId }) => chainId === 42161)).toBe(false)
  })
})

it('never overlaps two passes, and joins those who ask at once', async () => {
  const [one, two] = [world.portfolio.refresh(), world.portfolio.refresh()]
  expect(one).toBe(two)
  await Promise.all([one, world.portfolio.tick(), world.portfolio.watch()])
  const balances = world.take().filter(carriesAddress)
  expect(new Set(balances.map(({ chainId }) => chainId)).size).toBe(balances.length)
})
