// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isTab } from '@/components/app/tabs'
import { LearnPage } from '@/components/learn/LearnPage'
import { TOPICS } from '@/components/learn/topics'
import { testIds } from '@/components/testIds'
import { WAD } from '@/lib/core/wad'
import { en } from '@/lib/i18n/en/index'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import type { Snapshot } from '@/lib/messaging/schemas/snapshot'
import { accounts, loans, positions, settings, snapshot } from '@/lib/state/stores'
import { speak } from '@/lib/state/words'
import {
  A,
  found,
  held,
  loansOf,
  NO_LOANS,
  position,
  positionsOf,
  ready,
  snapshotOf,
} from '../state/wholeWorld'
import { change, clear, draw } from './world'

const zero = ready(0n)

/** 10 stETH that earned 0.02 in a month, half a per cent under the rate, at 3 % a year. */
function world(): Snapshot {
  const rewardsWei = {
    d1: zero,
    d7: zero,
    d30: ready(WAD / 50n),
    y1: zero,
    all: zero,
    basis: 'history',
    sinceS: 1,
  }
  const state = {
    tokenId: 'steth',
    chainId: 1,
    exchangeRateWad: ready(WAD),
    apr: ready({ bps: 300, windowDays: 7 }),
    peg: ready({
      marketRateWad: WAD,
      bps: -50,
      level: 'notice',
      confidence: 'high',
      reason: { key: 'ok', params: {} },
      sources: [],
    }),
  }
  const row = held('steth', 10n, { balanceWei: ready(10n * WAD), marketValueWei: ready((995n * WAD) / 100n) })
  return snapshotOf([{ ...row, rewardsWei } as never], [state as never])
}

beforeEach(() => {
  accounts.store.setState({ watched: [{ address: A, isConfirmed: true }], removed: [] } as never, true)
  snapshot.store.setState(world(), true)
  positions.store.setState(positionsOf([]), true)
  loans.store.setState(NO_LOANS, true)
})
afterEach(async () => {
  await clear()
  location.hash = ''
  settings.store.setState(DEFAULT_SETTINGS, true)
})

const open = async (id: string, language: 'en' | 'zh-CN' = 'en') => {
  await clear()
  location.hash = `#${id}`
  const place = await draw(<LearnPage />)
  await change(() => speak(language))
  const topic = place.querySelector(`[data-testid="${testIds.topic(id)}"]`)
  if (!topic) throw new Error(`No page ${id}.`)
  return topic
}
const figure = (topic: Element) =>
  topic.querySelector(`[data-testid="${testIds.topicFigure}"]`)?.lastChild?.textContent ?? ''

describe('every page of Learn', () => {
  it('has words, and every word a page', () => {
    const pages = TOPICS.map(({ group, id }) => `${group}.${id}`)
    const words = (['basics', 'habits'] as const).flatMap(group =>
      Object.keys(en.learn[group]).map(id => `${group}.${id}`),
    )
    expect(pages.sort()).toEqual(words.sort())
  })
  const all = TOPICS.flatMap(topic => (['en', 'zh-CN'] as const).map(language => ({ ...topic, language })))

  it.each(all)('$id in $language: an own figure, an example, a link', async ({ id, language, href }) => {
    const topic = await open(id, language)
    const isKnown = /stETH|Lido|\d|restaked|再质押|pool|流动性池|owe|欠款/
    expect(figure(topic)).toMatch(isKnown)
    expect(figure(topic)).not.toMatch(/\{|Not known|尚未获知|stands here|观察一个账户/)
    expect(topic.querySelector('[data-kind="example"]')?.lastChild?.textContent).toMatch(/\d|stETH/)
    const link = topic.querySelector('a')
    expect(link?.textContent).not.toBe('')
    expect(link?.getAttribute('href')).toBe(href)
  })
  it.each(TOPICS)('$id leads to a screen that exists', ({ href }) => {
    const { pathname, searchParams, hash } = new URL(href, 'https://extension')
    expect(existsSync(`entrypoints${pathname.replace('.html', '/index.html')}`)).toBe(true)
    if (pathname === '/popup.html') expect(isTab(searchParams.get('tab') ?? '')).toBe(true)
    else expect(Object.keys(en.options.section)).toContain(hash.slice(1))
  })
  it('is offered where its question arises', () => {
    const files = globSync('components/**/*.tsx').map(file => readFileSync(file, 'utf8'))
    const links = files.flatMap(text => [...text.matchAll(/<LearnLink group="(\w+)" topic="(\w+)"/g)])
    const offered = new Set(links.map(([, group, id]) => `${group}.${id}`))
    expect([...offered].sort()).toEqual(TOPICS.map(({ group, id }) => `${group}.${id}`).sort())
  })
})

describe('a figure', () => {
  it('tells the reader’s own growth, and why', async () => {
    expect(figure(await open('rewards'))).toBe(
      'Your 10.0000 stETH grew by 0.0200 ETH in the last 30 days, because the rewards are added to the balance.',
    )
  })
  it('tells the discount for what is held', async () => {
    expect(figure(await open('exits'))).toBe(
      'Your 10.0000 stETH would sell 0.50% under the exchange rate now: 0.0500 ETH less than redeeming.',
    )
  })
  it('names a protocol as people do, and what is known of it', async () => {
    expect(figure(await open('spread'))).toBe('100% of what you hold rests on one protocol, Lido.')
    expect(figure(await open('mature'))).toContain(
      'Lido: its fees are counted since 2020-12-19, and 1 incident is',
    )
  })
  it('tells the weakest loan, and that there is none only when all answered', async () => {
    expect(figure(await open('lending'))).toContain('You owe nothing')
    await change(() => loans.store.setState(loansOf(10n * WAD, 3n * WAD), true))
    expect(figure(await open('lending'))).toContain('Aave v3 Core, has a health factor of')
    await change(() => loans.store.setState({ ...NO_LOANS, readAtS: 0 }, true))
    expect(figure(await open('lending'))).toContain('under the exchange rate now')
  })
  it('looks into pools and counts layers from the ground', async () => {
    await change(() =>
      positions.store.setState(
        positionsOf([found([position({ venueId: 'convex', layers: ['booster', 'pool'] })])]),
        true,
      ),
    )
    expect(figure(await open('pools'))).toMatch(/^\d.+% of what you hold lies in pools and vaults\.$/)
    expect(figure(await open('layers'))).toBe(
      'The longest stack you hold: Validators → Lido → Curve → Convex.',
    )
  })
  it('shows no amount when balances are hidden', async () => {
    settings.store.setState({ ...DEFAULT_SETTINGS, hideBalances: true }, true)
    for (const id of ['lst', 'rewards', 'exits'])
      expect(figure(await open(id))).not.toMatch(/10\.0|0\.02|0\.05/)
  })
  it('says so when it is not known, and who to watch when nobody is watched', async () => {
    snapshot.store.setState(snapshotOf([]), true)
    expect(figure(await open('trading'))).toBe(en.learn.notKnown)
    await change(() => accounts.store.setState({ watched: [], removed: [] }, true))
    expect(figure(await open('trading'))).toBe(en.learn.noFigure)
  })
})
