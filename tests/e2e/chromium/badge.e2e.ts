import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { append, EMPTY_HISTORY, type History } from '../../../lib/finance/history/history'
import { pack } from '../../../lib/finance/history/pack'
import { launchChromium } from '../support/chromium'
import { buildWithPermissions } from '../support/e2eBuild'
import { refresh } from '../support/popup'
import { getReady, type Ready } from '../support/ready'
import { badgeText } from '../support/settings'
import { world } from '../support/surroundings'
import { waitFor } from '../support/waitFor'

/** A level counts from the second read, a minute after the first; an open popup reads twice a minute. */
const TWO_READS_MS = 150_000

/** A made-up path of a month, hour by hour, that dips by 40 bps in its middle: what the local chain has no past for. */
const NOW_S = Math.floor(Date.now() / 1_000)
const SYNTHETIC = append(
  EMPTY_HISTORY,
  Array.from({ length: 720 }, (_, hour) => ({
    atS: NOW_S - (720 - hour) * 3_600,
    bps: -40 * Math.exp(-(((hour - 360) / 60) ** 2)),
  })),
)

const remembering = (history: History) => {
  const rings = Object.entries(pack(history)).map(
    ([name, numbers]) => `${name}: Int32Array.from(${JSON.stringify([...numbers])})`,
  )
  return `new Promise((done, fail) => {
    const opening = indexedDB.open('mooring')
    opening.onerror = fail
    opening.onsuccess = () => {
      const change = opening.result.transaction('peg', 'readwrite')
      change.objectStore('peg').put({ ${rings.join(', ')} }, 'steth-1')
      change.oncomplete = () => (opening.result.close(), done())
    }
  })`
}

describe('badge, notifications and the chart behind them', () => {
  let ready: Ready
  const around = inject('surroundings')
  const build = buildWithPermissions()

  beforeAll(async () => {
    ready = await getReady(surroundings => launchChromium(surroundings, { extension: build.folder }), around)
    const options = await ready.session.openExtension('options')
    await options.click(testIds.notifications)
    await options.close()
    await ready.popup.click(testIds.tab('alerts'))
  })
  afterAll(async () => {
    await world(around, 'calm')
    await ready?.session.close()
    build.remove()
  })

  const badgeIs = (what: string, holds: (text: string) => boolean) =>
    waitFor(what, async () => holds(await badgeText(ready.popup)), TWO_READS_MS)
  const notices = () =>
    ready.popup.evaluate<string[]>(
      `chrome.notifications.getAll().then(all => Object.keys(all).filter(id => id.startsWith('steth-')))`,
    )

  it('says nothing of pegs while every peg holds: only what can be claimed', async () => {
    await refresh(ready.popup)
    await badgeIs('what can be claimed', text => text === '1')
    expect(await notices()).toEqual([])
  })

  it('says so when a peg does not hold, and one notification does', async () => {
    await world(around, 'pushPool', 'stETH', 300)
    await refresh(ready.popup)
    await badgeIs('the discount in basis points', text => Number(text) > 200)
    await waitFor('a notification', async () => (await notices()).length > 0)
    expect(await notices()).toHaveLength(1)
  })

  it('goes away when it is switched off, and comes back', async () => {
    await ready.popup.click(testIds.badgeAll)
    await badgeIs('no badge', text => text === '')
    await ready.popup.click(testIds.badgeAll)
    await badgeIs('the badge again', text => text !== '')
  })

  it('says nothing of a token that is switched off', async () => {
    const switches = await ready.popup.evaluate<string[]>(
      `[...document.querySelectorAll('[data-testid^="badge-"]')].map(box => box.dataset.testid)`,
    )
    for (const id of switches.filter(id => id !== testIds.badgeAll)) await ready.popup.click(id)
    await badgeIs('no badge', text => text === '')
  })

  it('a token’s chart is drawn, said in words, and tells its value under the pointer', async () => {
    await ready.popup.evaluate(remembering(SYNTHETIC))
    await ready.popup.click(testIds.tab('holdings'))
    await ready.popup.click(testIds.row('stETH', 1))
    const drawn = `(() => {
      const canvas = document.querySelector('[data-testid="${testIds.pegHistory}"] canvas')
      if (!canvas) return false
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
      return new Set(Array.from({ length: data.length / 4 }, (_, n) => data.slice(4 * n, 4 * n + 3).join())).size > 2
    })()`
    await waitFor('the chart', () => ready.popup.evaluate<boolean>(drawn))
    const rows = `document.querySelectorAll('[data-testid="${testIds.pegHistory}"] tbody tr').length`
    expect(await ready.popup.evaluate<number>(rows)).toBeGreaterThan(1)
    await ready.popup.evaluate(`(() => {
      const over = document.querySelector('[data-testid="${testIds.pegHistory}"] .u-over')
      const { left, top, width, height } = over.getBoundingClientRect()
      for (const type of ['mouseenter', 'mousemove'])
        over.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: left + width - 8, clientY: top + height / 2 }))
    })()`)
    await waitFor('the readout', async () => /bps|%/.test(await ready.popup.text(testIds.pegReadout)))
  })
})
