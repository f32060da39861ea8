import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { heardBy, noReview, PAGES, pageAnswer, requestOf } from '../support/pages'
import { launchPrerendering, type PrerenderingSession } from '../support/prerendering'
import { getGuarded } from '../support/ready'
import { waitFor } from '../support/waitFor'

/** Longer than a verdict takes, so that a review that comes too early would be seen. */
const UNSEEN_MS = 3_000

describe('a page that is prerendered', () => {
  let session: PrerenderingSession
  const around = inject('surroundings')

  beforeAll(async () => {
    session = await getGuarded(launchPrerendering, around)
  })
  afterAll(() => session?.close())

  it('asks nobody before somebody looks at it; then its request is held, and has its answer', async () => {
    const request = await requestOf(around)
    const query = new URLSearchParams({ account: around.accounts[0] ?? '', ask: JSON.stringify(request) })
    const address = `${PAGES}plain.html?${query}`
    const tab = await session.open(`${PAGES}index.html`)
    await tab.evaluate(`void document.head.append(Object.assign(document.createElement('script'), {
      type: 'speculationrules',
      textContent: JSON.stringify({ prerender: [{ urls: [${JSON.stringify(address)}], eagerness: 'immediate' }] }),
    }))`)
    await sleep(UNSEEN_MS)
    expect(await session.countWindows('review')).toBe(0)

    await tab.evaluate(`void (location.href = ${JSON.stringify(address)})`)
    await waitFor('the page', () =>
      tab.evaluate<boolean>(`location.pathname === '/plain.html'`).catch(() => false),
    )
    const activated = `performance.getEntriesByType('navigation')[0].activationStart`
    expect(await tab.evaluate<number>(activated)).toBeGreaterThan(0)
    await (await session.reviewWindow()).click(testIds.reviewContinue)
    expect(await pageAnswer(tab)).toEqual({ result: 'done eth_sendTransaction' })
    expect(await heardBy(tab)).toEqual([request])
    await noReview(session)
  })
})
