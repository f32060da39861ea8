import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import type { GuardCoverMessage } from '@/lib/core/guardChannel'
import { GUARDED_SITES, mayGoRound } from '@/lib/core/guardedSites'
import type { BlindTab } from '@/lib/messaging/schemas/blindTabs'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import { type CoverIo, cover, forget, showCover } from '@/lib/services/cover'
import { EMPTY_SNAPSHOT } from './review/support.ts'

const ROUND = 'round.example'
vi.mock('@/lib/core/guardedSites', async load => {
  const real = await load<typeof import('@/lib/core/guardedSites')>()
  const sites = [{ host: 'round.example', metaMaskConnect: 'test' }]
  return { ...real, mayGoRound: (host: string) => real.mayGoRound(host, sites) }
})

/** What the accounts hold is another test's business. */
vi.mock('@/lib/services/observe/standing', () => ({ standingOf: async () => ({ claimable: [], loans: [] }) }))

const TAB = { tabId: 7, host: 'stake.lido.fi' }

function world() {
  let tabs: BlindTab[] = []
  const set = vi.fn<CoverIo['badge']['set']>(async () => undefined)
  const clear = vi.fn(async () => undefined)
  const io = {
    alerts: { get: async () => ({ tokens: {}, outbox: [], log: [] }) },
    snapshot: { get: async () => EMPTY_SNAPSHOT },
    settings: { get: async () => DEFAULT_SETTINGS },
    blindTabs: {
      get: async () => tabs,
      update: async (change: (tabs: BlindTab[]) => BlindTab[]) => {
        tabs = change(tabs)
        return tabs
      },
    },
    badge: { set, clear },
    languages: ['en'],
  } as unknown as CoverIo
  const say = (state: GuardCoverMessage['state'], document = 'one', tab = TAB) =>
    cover(io, { type: 'guard.cover', document, state }, tab)
  return { io, say, set, clear, tabs: () => tabs }
}

it('marks a tab that is not covered, and takes the mark back when its document goes', async () => {
  const { say, set, clear, tabs } = world()
  await say('not-covered')
  expect(tabs()).toEqual([{ tabId: 7, document: 'one', blindness: 'uncovered' }])
  expect(set).toHaveBeenCalledWith(
    expect.objectContaining({ text: '–' }),
    expect.stringContaining('not covered'),
    7,
  )
  await say('gone')
  expect(tabs()).toEqual([])
  expect(clear).toHaveBeenCalledWith(7)
})

it('a late word of the last document says nothing of this one', async () => {
  const { say, clear, tabs } = world()
  await say('not-covered', 'one')
  await say('not-covered', 'two')
  await say('gone', 'one')
  expect(tabs()).toEqual([{ tabId: 7, document: 'two', blindness: 'uncovered' }])
  expect(clear).not.toHaveBeenCalled()
})

it('says nothing of a tab that is covered, and draws no tab twice for the same word', async () => {
  const { say, set, clear, tabs } = world()
  await say('covered')
  await say('gone')
  expect([tabs(), clear.mock.calls]).toEqual([[], []])
  await say('not-covered')
  await say('not-covered')
  expect(set).toHaveBeenCalledTimes(1)
})

it('a site known for MetaMask Connect may not be covered, even where a provider was found', async () => {
  const { say, set, tabs } = world()
  await say('covered', 'one', { tabId: 7, host: ROUND })
  expect(tabs()).toEqual([{ tabId: 7, document: 'one', blindness: 'maybe' }])
  expect(set).toHaveBeenCalledWith(expect.anything(), expect.stringContaining('may not be covered'), 7)
})

it('forgets a tab that is closed, or whose badge cannot be drawn', async () => {
  const { io, say, set, tabs } = world()
  await say('not-covered')
  await forget(io, 7)
  expect(tabs()).toEqual([])
  await say('not-covered')
  set.mockRejectedValueOnce(new Error('no tab 7'))
  await showCover(io)
  expect(tabs()).toEqual([])
})

it('names each site once, and behind each where it was seen', () => {
  const text = readFileSync('lib/core/guardedSites.ts', 'utf8')
  expect(new Set(GUARDED_SITES.map(({ host }) => host)).size).toBe(GUARDED_SITES.length)
  for (const { host } of GUARDED_SITES) {
    expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
    expect(text).toMatch(new RegExp(`'${host}' \\}, // [\\w.-]+/[\\w.-]+:\\S+$`, 'm'))
  }
})

it('marks no site as using MetaMask Connect as long as there is no source', () => {
  expect(GUARDED_SITES.filter(({ host }) => mayGoRound(host))).toEqual([])
  expect(GUARDED_SITES.filter(({ metaMaskConnect }) => metaMaskConnect === '')).toEqual([])
})
