import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WAD } from '@/lib/core/wad'
import type { Badge } from '@/lib/finance/badge'
import { createHistoryStore } from '@/lib/io/history'
import { createRpc } from '@/lib/io/rpc/createRpc'
import type { Alerts } from '@/lib/messaging/schemas/alerts'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import type { Snapshot } from '@/lib/messaging/schemas/snapshot'
import { type ObserveIo, observe } from '@/lib/services/observe/observe'
import { type Devnet, startDevnet } from '../../devnet/chain/startDevnet'

let devnet: Devnet
beforeAll(async () => {
  devnet = await startDevnet()
}, 180_000)
afterAll(() => devnet?.stop())

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

it('watches the embedded chains with one call each, and says when a discount comes', async () => {
  let nowS = Math.floor(Date.now() / 1000)
  const badges: [Badge, string][] = []
  const shown: string[] = []
  const alerts = memory<Alerts>({ tokens: {}, outbox: [], log: [] })
  const health = { ...memory({}), key: 'health', set: async () => undefined, watch: () => () => undefined }
  const held = [
    ['steth', 1],
    ['wsteth', 1],
    ['reth', 1],
    ['weeth', 1],
    ['wsteth', 42161],
    ['reth', 42161],
  ] as const
  const position = (tokenId: string, chainId: number) => ({
    tokenId,
    chainId,
    balanceWei: { status: 'ready', value: 7n * WAD, asOfS: nowS, source: 'test' },
  })
  const snapshot = {
    positions: held.map(([id, chain]) => position(id, chain)),
    tokens: [],
    chains: [],
  } as unknown as Snapshot
  const checks = memory<Record<string, number>>({})
  const io: ObserveIo = {
    rpc: createRpc({
      urlsOf: async id => [devnet.chains[id as 1 | 42161].rpcUrl],
      health,
      clock: { nowS: () => nowS, nowMs: () => nowS * 1000 },
    }),
    clock: { nowS: () => nowS },
    languages: ['en'],
    settings: { get: async () => ({ ...DEFAULT_SETTINGS, notifications: { isOn: true, tokens: {} } }) },
    accounts: memory({ watched: [], removed: [] }),
    withdrawals: memory({ readAtS: 0, lists: [], searches: {} }),
    loans: memory({ readAtS: 0, reads: [] }),
    snapshot: memory(snapshot),
    alerts,
    history: createHistoryStore(),
    marketChecks: checks,
    offchain: { isAllowed: async () => false, fetchJson: async () => undefined, store: memory({}) },
    badge: { set: async (badge, title) => void badges.push([badge, title]) },
    notifications: {
      showing: async () => [],
      show: async ({ title }) => void shown.push(title),
      clear: async () => undefined,
    },
  }
  const calls = () => [1, 42161].map(id => devnet.chains[id as 1 | 42161].counts.get('eth_call') ?? 0)

  // The first look also asks every market's contract what it is.
  await observe(io)
  expect(Object.keys(checks.value).length).toBeGreaterThan(10)
  nowS += 300
  const before = calls()
  await observe(io)
  expect(calls().map((count, index) => count - before[index]!)).toEqual([1, 1])
  expect(
    Object.values(alerts.value.tokens).map(({ tokenId, alert }) => [tokenId, alert.level, alert.overlay]),
  ).toEqual(held.map(([id]) => [id, 'ok', undefined]))
  expect(badges.at(-1)?.[0].text).toBe('')

  await devnet.scenario.apply('discount')
  for (let n = 0; n < 3; n++) {
    nowS += 300
    await observe(io)
  }
  expect(alerts.value.tokens['steth-1']).toMatchObject({ alert: { level: 'caution' } })
  expect(badges.at(-1)?.[0].tone).toBe('caution')
  expect(badges.at(-1)?.[1]).toContain('under its exchange rate')
  expect(shown).toHaveLength(1)
}, 60_000)
