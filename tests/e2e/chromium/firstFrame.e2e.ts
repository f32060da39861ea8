import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import { fullWallet } from '../support/fullWallet'
import { setDevnet } from '../support/settings'
import { world } from '../support/surroundings'
import { selector } from '../support/tab'
import { waitFor } from '../support/waitFor'

const CHAINS = [1, 42161]
const SETTLES_MS = 1_500

/** Collects every move of what stands on the page, from its first frame on, but for those that a person caused. */
const WATCH = `
  window.shifts = []
  new PerformanceObserver(list => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput) shifts.push(value.toFixed(4) + ' ' + sources.map(({ node }) => node?.className || node?.nodeName))
  }).observe({ type: 'layout-shift', buffered: true })`

describe('after the first frame', () => {
  let session: ChromiumSession
  const around = inject('surroundings')
  const account = around.accounts[0] as `0x${string}`
  const busy = (isBusy: boolean) => `${selector([testIds.refresh])}[data-busy="${isBusy}"]`
  const nowS = () => Math.floor(Date.now() / 1_000)

  beforeAll(async () => {
    await world(around, 'calm')
    session = await launchChromium(around)
    await setDevnet(session, around)
  })
  afterAll(() => session?.close())
  afterEach(() => faulty(null))

  const faulty = async (fault: object | null) => {
    for (const chainId of CHAINS) await world(around, 'rpcFault', chainId, fault)
  }

  /** Changes the storage as the background would, and opens the popup on it. */
  async function openOn(change: string): Promise<Page> {
    const page = await session.context.newPage()
    await page.setViewportSize({ width: 380, height: 600 })
    await page.goto(`${session.base}/options.html`)
    await page.evaluate(`(async ({ local }) => { ${change} })(chrome.storage)`)
    await page.addInitScript(WATCH)
    await page.goto(`${session.base}/popup.html`)
    return page
  }
  const put = (stored: unknown) => `await local.set(${JSON.stringify(stored)})`
  const balance = (page: Page) =>
    page.locator(selector([testIds.row('stETH', 1), testIds.balance])).getAttribute('data-exact')
  const shifts = (page: Page) => page.evaluate<string[]>('window.shifts')

  it('of real numbers nothing moves when others take their place', async () => {
    const { accounts } = fullWallet(account, nowS())
    const first = await openOn(`${put({ accounts })}; await local.remove('snapshot')`)
    await first.locator(selector([testIds.row('stETH', 1)])).waitFor()
    await first.locator(busy(false)).waitFor()
    const before = await balance(first)
    await first.close()
    await world(around, 'rebase', { bps: 3 })
    // Old enough for everything to be read anew as soon as somebody looks.
    const page = await openOn(`
      const { snapshot } = await local.get('snapshot')
      snapshot.value.takenAtS -= 7_200
      await local.set({ snapshot })`)
    await page.locator(busy(true)).waitFor()
    await page.locator(busy(false)).waitFor()
    expect(await balance(page)).not.toBe(before)
    await sleep(SETTLES_MS)
    expect(await shifts(page)).toEqual([])
    await page.close()
  })

  // The last one: what hangs keeps the background busy.
  it('of fifty positions nothing moves while they are read anew', async () => {
    await faulty({ kind: 'delay', ms: 6_000 })
    const page = await openOn(put(fullWallet(account, nowS())))
    await page.locator(selector([testIds.totalEth])).waitFor()
    expect(await page.locator('.rows > li').count()).toBe(50)
    await sleep(SETTLES_MS)
    expect(await shifts(page)).toEqual([])
    await page.evaluate(`document.querySelector('.hero').style.marginTop = '40px'`)
    // Were anything to move, it would be seen.
    await waitFor('a shift', async () => (await shifts(page)).length > 0)
    await page.close()
  })
})
