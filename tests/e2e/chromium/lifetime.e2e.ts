import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { cardText } from '../support/card'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import {
  askChain,
  askPage,
  heardBy,
  isAnswered,
  noReview,
  openPage,
  pageAnswer,
  type RpcRequest,
  requestOf,
} from '../support/pages'
import { getGuarded } from '../support/ready'
import { setBudget } from '../support/settings'
import { world } from '../support/surroundings'
import type { Tab } from '../support/tab'
import { waitFor } from '../support/waitFor'

const REFUSED = { code: 4001, message: 'MetaMask Tx Signature: User denied transaction signature.' }
const PASSED = { result: 'done eth_sendTransaction' }
/** The judge is at work for this long, so that it can be stopped in the middle. */
const JUDGING_MS = 1_500

describe('a request outlives what happens around it', () => {
  let session: ChromiumSession
  let page: Tab
  let request: RpcRequest
  const around = inject('surroundings')

  beforeAll(async () => {
    session = await getGuarded(launchChromium, around)
    await setBudget(session, '8')
    request = await requestOf(around)
  })
  afterAll(() => session?.close())
  beforeEach(async () => {
    page = await openPage(session, around, 'plain')
    await askChain(page)
  })
  afterEach(async () => {
    await world(around, 'rpcFault', 1, null)
    await page.close()
    await noReview(session)
  })

  it('the worker asleep when it comes', async () => {
    await session.stopWorkers()
    await askPage(page, request)
    await (await session.reviewWindow()).click(testIds.reviewCancel)
    expect(await pageAnswer(page)).toEqual(REFUSED)
  })

  it('the worker stopped while it judges: judged once more, asked once', async () => {
    await world(around, 'rpcFault', 1, { kind: 'delay', ms: JUDGING_MS })
    await askPage(page, request)
    await sleep(JUDGING_MS / 2)
    await session.stopWorkers()
    const review = await session.reviewWindow()
    await review.click(testIds.reviewContinue)
    expect(await pageAnswer(page)).toEqual(PASSED)
    expect(await heardBy(page)).toEqual([request])
  })

  it('the worker stopped while the person reads, and again right after the click', async () => {
    await askPage(page, request)
    const review = await session.reviewWindow()
    await review.text(testIds.reviewHeading)
    await session.stopWorkers()
    await review.click(testIds.reviewContinue)
    await session.stopWorkers()
    expect(await pageAnswer(page)).toEqual(PASSED)
    expect(await heardBy(page)).toEqual([request])
  })

  it('the window closed after the worker was stopped: cancelled', async () => {
    await askPage(page, request)
    const review = await session.reviewWindow()
    await review.text(testIds.reviewHeading)
    await session.stopWorkers()
    await review.close()
    expect(await pageAnswer(page)).toEqual(REFUSED)
  })

  it('the tab closed: the window goes with it', async () => {
    const other = await openPage(session, around, 'plain')
    await askChain(other)
    await askPage(other, request)
    await session.reviewWindow()
    await other.close()
    await noReview(session)
  })

  it('two at once from two pages: one window after the other, each with its own answer', async () => {
    const other = await openPage(session, around, 'plain')
    await askChain(other)
    await askPage(page, request)
    const first = await session.reviewWindow()
    await first.text(testIds.reviewHeading)
    const address = await first.url()
    await askPage(other, request)
    await sleep(500)
    expect(await session.countWindows('review')).toBe(1)
    await first.click(testIds.reviewCancel)
    expect(await pageAnswer(page)).toEqual(REFUSED)
    expect(await isAnswered(other)).toBe(false)
    const second = await waitFor('the next window', async () => {
      const tab = await session.reviewWindow()
      return (await tab.url()) !== address && tab
    })
    await second.click(testIds.reviewContinue)
    expect(await pageAnswer(other)).toEqual(PASSED)
    expect([await heardBy(page), await heardBy(other)]).toEqual([[], [request]])
    await other.close()
  })

  it('no room in the storage: passes, and says that it was not checked', async () => {
    const options = await session.openExtension('options')
    await options.evaluate(`(async () => {
      for (let size = 1 << 23; size > 64; size >>= 1)
        for (let i = 0; i < 2; i++)
          await chrome.storage.session.set({ ['junk' + size + i]: 'x'.repeat(size) }).catch(() => undefined)
    })()`)
    await askPage(page, request)
    const [answer, card] = await Promise.all([pageAnswer(page), cardText(session, page)])
    await options.evaluate(
      `chrome.storage.session.get().then(all => chrome.storage.session.remove(Object.keys(all).filter(key => key.startsWith('junk'))))`,
    )
    await options.close()
    expect(answer).toEqual(PASSED)
    expect(card).toMatch(/not checked|not check/)
  })

  it('the extension switched off while it is held: passes, and says so', async () => {
    await askPage(page, request)
    await (await session.reviewWindow()).text(testIds.reviewHeading)
    await session.setEnabled(false)
    expect(await pageAnswer(page)).toEqual(PASSED)
    expect(await cardText(session, page)).toContain('not checked')
    expect(await heardBy(page)).toEqual([request])
    // The orphaned scripts stand aside from now on.
    await askPage(page, request)
    expect(await pageAnswer(page)).toEqual(PASSED)
    await session.setEnabled(true)
  })

  it('the extension reloaded (as an update does) while it is held: passes, and says so', async () => {
    await askPage(page, request)
    await (await session.reviewWindow()).text(testIds.reviewHeading)
    await session.reload()
    expect(await pageAnswer(page)).toEqual(PASSED)
    expect(await cardText(session, page)).toContain('not checked')
    expect(await heardBy(page)).toEqual([request])
  })
})
