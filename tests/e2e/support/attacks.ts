import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
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
} from './pages'
import { getGuarded } from './ready'
import type { Session } from './session'
import { setBudget } from './settings'
import type { Surroundings } from './surroundings'
import type { Tab } from './tab'
import { waitFor } from './waitFor'

const REFUSED = { code: 4001, message: 'MetaMask Tx Signature: User denied transaction signature.' }
/** A flood on a slow machine must not be let through for being late: that is another test's business. */
const LONGEST_BUDGET_S = '5'
const FLOOD = 14
const MOST_OPEN = 8
const MOST_WINDOWS = 10

/** A page that wants what it must not get: each test is a row of docs/security.md. */
export function describeAttacks(name: string, launch: (around: Surroundings) => Promise<Session>): void {
  describe(`an attacking page in ${name}`, () => {
    let session: Session
    let page: Tab
    let request: RpcRequest
    const around = inject('surroundings')

    beforeAll(async () => {
      session = await getGuarded(launch, around)
      await setBudget(session, LONGEST_BUDGET_S)
      request = await requestOf(around)
    })
    afterAll(() => session?.close())

    beforeEach(async () => {
      page = await openPage(session, around, 'attack')
      await askChain(page)
      return () => page.close()
    })

    const attack = (what: string) => page.evaluate<unknown>(`window.attack.${what}`)
    const cancel = async () => (await session.reviewWindow()).click(testIds.reviewCancel)

    it('forges a verdict: nothing passes, and the answer of the person counts', async () => {
      await askPage(page, request)
      await session.reviewWindow()
      await attack('forge()')
      expect(await isAnswered(page)).toBe(false)
      await cancel()
      expect(await pageAnswer(page)).toEqual(REFUSED)
      expect(await heardBy(page)).toEqual([])
    })

    it('listens: hears nothing of the guard while a request is judged and refused', async () => {
      await askPage(page, request)
      await cancel()
      await pageAnswer(page)
      expect(await page.evaluate('window.attack.overheard')).toEqual([])
      const traces = `Object.keys(window).concat(Object.keys(localStorage)).filter(key => /mooring/i.test(key))`
      expect(await page.evaluate(traces)).toEqual([])
    })

    it('spoils what the language is made of: a cancel stays a cancel', async () => {
      await attack('spoil()')
      // Promises are spoilt too, so the page keeps the very promise that the guard made, and the test looks into it.
      const asked = JSON.stringify(request)
      await page.evaluate(`void (window.kept = window.provider.request(${asked}))`)
      await cancel()
      await noReview(session)
      expect(await page.evaluate('window.heard.length')).toBe(0)
    })

    it('replays what was approved: each time is asked about anew', async () => {
      await askPage(page, request)
      await (await session.reviewWindow()).click(testIds.reviewContinue)
      await pageAnswer(page)
      await noReview(session)
      await askPage(page, request)
      await cancel()
      expect(await pageAnswer(page)).toEqual(REFUSED)
      expect(await heardBy(page)).toEqual([request])
    })

    it('changes the request while the person reads: what was judged is what the wallet gets', async () => {
      const asked = JSON.stringify(request)
      await page.evaluate(
        `void (window.mine = ${asked}, window.provider.request(window.mine).then(() => { window.done = true }))`,
      )
      const review = await session.reviewWindow()
      await page.evaluate(
        `void (window.mine.params[0].to = '0x${'ee'.repeat(20)}', window.mine.method = 'x')`,
      )
      await review.click(testIds.reviewContinue)
      await waitFor('the answer', () => page.evaluate<boolean>('window.done === true'))
      expect(await heardBy(page)).toEqual([request])
    })

    it('changes its chain while the person reads: that is judged anew and said, with the old question gone', async () => {
      await askPage(page, request)
      await (await session.reviewWindow()).text(testIds.reviewHeading)
      await page.evaluate(`window.ethereum.say('accountsChanged', ['0x${'a1'.repeat(20)}'])`)
      await waitFor('the window to say so', async () => {
        return /changed/.test(await (await session.reviewWindow()).allText().catch(() => ''))
      })
      expect(await session.countWindows('review')).toBe(1)
      await cancel()
      expect(await pageAnswer(page)).toEqual(REFUSED)
    })

    it('floods: eight questions at once and one window; ten windows in a minute, whatever document asks', async () => {
      await attack(`outcomes = window.attack.flood(${FLOOD}, ${JSON.stringify(request)}), 0`)
      const outcomes = () => page.evaluate<string[]>('window.attack.outcomes')
      await waitFor('what is too much to be refused', async () => {
        return (await outcomes()).length >= FLOOD - MOST_OPEN
      })
      const review = await session.reviewWindow()
      await waitFor('all to be held', async () => {
        return (await review.allText()).includes(`${MOST_OPEN - 1} more`)
      })
      expect(await outcomes()).toEqual(Array(FLOOD - MOST_OPEN).fill('4001'))
      expect(await session.countWindows('review')).toBe(1)
      expect(await heardBy(page)).toEqual([])

      // With the page goes everything that it asked; what the tab has had it has had.
      await page.evaluate('location.reload()')
      await noReview(session)
      await waitFor('the page to be back', () => page.evaluate<boolean>('window.provider !== undefined'))
      await askChain(page)
      for (let window = MOST_OPEN; window < MOST_WINDOWS; window++) {
        await askPage(page, request)
        await cancel()
        expect(await pageAnswer(page)).toEqual(REFUSED)
        await noReview(session)
      }
      await askPage(page, request)
      expect(await pageAnswer(page)).toEqual(REFUSED)
      expect(await session.countWindows('review')).toBe(0)
    })
  })
}
