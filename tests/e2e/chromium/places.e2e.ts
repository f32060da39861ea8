import type { Frame, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import {
  askChain,
  askPage,
  heardBy,
  noReview,
  openPage,
  PAGES,
  pageAnswer,
  type RpcRequest,
  requestOf,
  UNLISTED_PAGES,
} from '../support/pages'
import { getGuarded } from '../support/ready'
import type { Tab } from '../support/tab'
import { waitFor } from '../support/waitFor'

const REFUSED = { code: 4001, message: 'MetaMask Tx Signature: User denied transaction signature.' }
const PASSED = { result: 'done eth_sendTransaction' }

describe('documents of every kind', () => {
  let session: ChromiumSession
  let request: RpcRequest
  const around = inject('surroundings')
  const query = `?account=${around.accounts[0]}`

  beforeAll(async () => {
    session = await getGuarded(launchChromium, around)
    request = await requestOf(around)
  })
  afterAll(() => session?.close())

  const pageAt = (part: string): Page => {
    const page = session.context.pages().find(one => one.url().includes(part))
    if (!page) throw new Error(`No page ${part}.`)
    return page
  }

  async function askInFrame(page: Page): Promise<Frame> {
    const frame = await waitFor('the frame', () =>
      page.frames().find(one => one.url().includes('plain.html')),
    )
    await frame.waitForFunction('window.provider !== undefined')
    await frame.evaluate('window.provider.request({ method: "eth_chainId" })')
    await frame.evaluate(`void window.provider.request(${JSON.stringify(request)}).then(
      result => { window.answer = { result } }, ({ code, message }) => { window.answer = { code, message } })`)
    return frame
  }

  /** Between two documents nothing can be asked. */
  const isAt = (tab: Tab, start: string) =>
    waitFor(start, () =>
      tab
        .evaluate<boolean>(`location.href.startsWith('${start}') && document.readyState === 'complete'`)
        .catch(() => false),
    )

  const answerOf = (frame: Frame) =>
    waitFor('an answer', () => frame.evaluate<object | undefined>('window.answer'))

  it('a guarded frame in a site on no list is guarded, and named by its own host', async () => {
    const tab = await session.open(`${UNLISTED_PAGES}framed.html${query}`)
    await tab.evaluate(`void (document.getElementById('frame').src = '${PAGES}plain.html${query}')`)
    await waitFor('the frame', () =>
      pageAt('framed')
        .frames()
        .some(frame => frame.url().startsWith(PAGES)),
    )
    const frame = await askInFrame(pageAt('framed'))
    const review = await session.reviewWindow()
    expect(await review.text(testIds.reviewHost)).toContain('swap.cow.fi')
    await review.click(testIds.reviewCancel)
    expect(await answerOf(frame)).toEqual(REFUSED)
    await tab.close()
  })

  it('a sandboxed frame is guarded, and speaks for no host', async () => {
    const tab = await session.open(`${PAGES}sandboxed.html${query}`)
    const frame = await askInFrame(pageAt('sandboxed'))
    const review = await session.reviewWindow()
    expect(await review.text(testIds.reviewHost)).not.toContain('swap.cow.fi')
    await review.click(testIds.reviewContinue)
    expect(await answerOf(frame)).toEqual(PASSED)
    await tab.close()
  })

  it('a page left while it asks is refused; back from the cache it has its answer, and is guarded', async () => {
    const tab = await openPage(session, around, 'plain')
    await tab.evaluate(`void addEventListener('pageshow', event => { window.restored = event.persisted })`)
    await askChain(tab)
    await askPage(tab, request)
    await session.reviewWindow()
    await tab.evaluate(`void (location.href = '${UNLISTED_PAGES}')`)
    await noReview(session)
    await isAt(tab, UNLISTED_PAGES)
    await tab.evaluate('void history.back()')
    await waitFor('the page to be back', () =>
      tab.evaluate<boolean>('window.restored === true').catch(() => false),
    )
    expect(await pageAnswer(tab)).toEqual(REFUSED)
    expect(await heardBy(tab)).toEqual([])
    await askPage(tab, request)
    await (await session.reviewWindow()).click(testIds.reviewContinue)
    expect(await pageAnswer(tab)).toEqual(PASSED)
    await tab.close()
  })

  it('a tab is marked as not covered as long as its page is, also back from the cache', async () => {
    const options = await session.openExtension('options')
    const blindTabs = () =>
      options.evaluate<number[]>(
        `chrome.storage.session.get('blindTabs').then(({ blindTabs }) => (blindTabs?.value ?? []).map(tab => tab.tabId))`,
      )
    const areBlind = (count: number) =>
      waitFor(`${count} blind tabs`, async () => (await blindTabs()).length === count)
    const tab = await openPage(session, around, 'plain')
    await areBlind(0)
    await tab.evaluate(`localStorage.setItem('wc@2:client:0.3:session', '[{"topic":"t"}]')`)
    await tab.evaluate('void location.reload()')
    await areBlind(1)
    const [tabId] = await blindTabs()
    const badge = (tab: string) => options.evaluate<string>(`chrome.action.getBadgeText({ ${tab} })`)
    await tab.evaluate(`void (location.href = '${UNLISTED_PAGES}')`)
    await areBlind(0)
    await isAt(tab, UNLISTED_PAGES)
    expect(await badge(`tabId: ${tabId}`)).toBe(await badge(''))
    await tab.evaluate('void history.back()')
    await areBlind(1)
    await tab.evaluate('localStorage.clear()')
    await tab.evaluate('void location.reload()')
    await areBlind(0)
    await tab.close()
    await options.close()
  })
})
