import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { parseCsv } from '../../fixtures/parseCsv'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import { focused, hasFocus, walkTo } from '../support/keyboard'
import {
  askChain,
  askPage,
  noReview,
  openPage,
  pageAnswer,
  type RpcRequest,
  requestOf,
} from '../support/pages'
import { getGuarded } from '../support/ready'
import { selector, type Tab } from '../support/tab'
import { waitFor } from '../support/waitFor'

const REFUSED = { code: 4001, message: 'MetaMask Tx Signature: User denied transaction signature.' }
const PASSED = { result: 'done eth_sendTransaction' }

/** One person, one keyboard: each test goes on where the one before left the focus. */
describe('with nothing but the keyboard', () => {
  let session: ChromiumSession
  let page: Page
  const around = inject('surroundings')

  beforeAll(async () => {
    session = await getGuarded(launchChromium, around)
    page = await session.context.newPage()
    await page.goto(`${session.base}/welcome.html`)
    await find(testIds.addAccountInput).waitFor()
  })
  afterAll(() => session?.close())

  const find = (...path: string[]) => page.locator(selector(path)).first()
  const press = (key: string) => page.keyboard.press(key)

  it('the welcome: language by arrows, an account by typing, the guard by the space bar', async () => {
    const chosen = page.locator(`${selector([testIds.language])} input:checked`)
    await press('Tab')
    expect(await focused(page)).toBe(testIds.language)
    await press('ArrowRight')
    expect(await chosen.inputValue()).toBe('en')

    await walkTo(page, [testIds.addAccountInput])
    await page.keyboard.type(around.accounts[0] as string)
    await press('Enter')
    await page.locator('.gain', { hasText: '1' }).waitFor()
    expect(await hasFocus(page, testIds.addAccountInput)).toBe(true)

    await walkTo(page, [testIds.guardOn])
    await press('Space')
    await waitFor('the guard to be off', async () => !(await find(testIds.guardOn).isChecked()))
    await press('Space')
    await waitFor('the guard to be on', () => find(testIds.guardOn).isChecked())
    await walkTo(page, [testIds.linkPopup])
    await press('Enter')
    await find(testIds.app).waitFor()
  })

  it('a token and back: the focus follows in, and returns to its row', async () => {
    const row = testIds.row('stETH', 1)
    await find(row).waitFor()
    await walkTo(page, [row])
    await press('Enter')
    await find(testIds.tokenPage).waitFor()
    await waitFor('the focus to come along', () => hasFocus(page, testIds.back))
    await press('Escape')
    await waitFor('the focus to return', () => hasFocus(page, row))
  })

  it('the search, and out of it', async () => {
    await press('/')
    await waitFor('the field', () => hasFocus(page, testIds.search))
    await page.keyboard.type('rocket')
    await find(testIds.row('stETH', 1)).waitFor({ state: 'detached' })
    await press('Escape')
    await find(testIds.row('stETH', 1)).waitFor()
    // The row that had the focus went away for a while: the list has it now.
    await waitFor('the list', () => hasFocus(page, testIds.panel('holdings')))
  })

  it('refreshes, and stays there', async () => {
    await walkTo(page, [testIds.refresh])
    await waitFor(
      'an idle moment',
      async () => (await find(testIds.refresh).getAttribute('data-busy')) === 'false',
    )
    await press('Enter')
    await page.locator(`${selector([testIds.refresh])}[aria-disabled="true"]`).waitFor()
    expect(await hasFocus(page, testIds.refresh)).toBe(true)
    await page.locator(`${selector([testIds.refresh])}[aria-disabled="false"]`).waitFor()
    expect(await hasFocus(page, testIds.refresh)).toBe(true)
  })

  it('the tabs, by arrows and by digits', async () => {
    await walkTo(page, [testIds.tab('holdings')])
    await press('ArrowRight')
    expect(await hasFocus(page, testIds.tab('rewards'))).toBe(true)
    await find(testIds.panel('rewards')).waitFor()
    await press('3')
    await waitFor('the panel', () => hasFocus(page, testIds.panel('exits')))
  })

  it('plans an exit: token, amount, how soon', async () => {
    await find(testIds.exitToken).waitFor()
    await walkTo(page, [testIds.exitToken])
    const steth = await find(testIds.exitToken).evaluate(
      select => [...(select as HTMLSelectElement).options].find(({ text }) => text === 'stETH')?.value,
    )
    // A list is chosen from by its first letters.
    await page.keyboard.type('steth')
    expect(await find(testIds.exitToken).inputValue()).toBe(steth)
    await walkTo(page, [testIds.exitAmount])
    await page.keyboard.type('12')
    const ways = () => find(testIds.exitPlan).getAttribute('data-ways')
    await find(testIds.exitPlan).waitFor()
    await waitFor('the plan', async () => (await find(testIds.exitPlan).innerText()).includes('12'))
    expect(await ways()).toBe('queue')
    await walkTo(page, [testIds.exitNeed])
    await press('Home')
    await waitFor('the other plan', async () => (await ways()) === 'market')
    expect(await hasFocus(page, testIds.exitNeed)).toBe(true)
    expect(await find(testIds.exitNeed).getAttribute('aria-valuetext')).not.toMatch(/^\d/)
  })

  it('exports what was earned as a file', async () => {
    await press('2')
    await find(testIds.exportRewards('csv')).waitFor()
    await walkTo(page, [testIds.exportRewards('csv')])
    await press('Enter')
    await find(testIds.saveRewards).waitFor()
    expect(await hasFocus(page, testIds.exportRewards('csv'))).toBe(true)
    await walkTo(page, [testIds.saveRewards])
    const download = page.waitForEvent('download')
    await press('Enter')
    const rows = parseCsv(await readFile(await (await download).path(), 'utf8'))
    expect(rows.some(({ token, type }) => token === 'stETH' && type === 'accrual')).toBe(true)
  })

  describe('a review window', () => {
    let dapp: Tab
    let request: RpcRequest
    let review: Page

    beforeAll(async () => {
      request = await requestOf(around)
      dapp = await openPage(session, around, 'plain')
      await askChain(dapp)
    })

    const ask = async () => {
      await askPage(dapp, request)
      await session.reviewWindow()
      review = session.context.pages().find(one => one.url().includes('/review.html')) as Page
      await waitFor('the focus on Cancel', () => hasFocus(review, testIds.reviewCancel))
    }

    /** The window may be gone before the key is up again. */
    const decide = (key: string) =>
      review.keyboard.press(key).catch(error => {
        if (!review.isClosed()) throw error
      })

    it.each(['Escape', 'Enter'])('%s at once cancels: Cancel has the focus', async key => {
      await ask()
      await decide(key)
      expect(await pageAnswer(dapp)).toEqual(REFUSED)
      await noReview(session)
    })

    it('Continue comes after a moment, next to Cancel', async () => {
      await ask()
      await review.locator(`${selector([testIds.reviewContinue])}:enabled`).waitFor()
      await review.keyboard.press('Tab')
      expect(await hasFocus(review, testIds.reviewContinue)).toBe(true)
      await decide('Enter')
      expect(await pageAnswer(dapp)).toEqual(PASSED)
      await noReview(session)
    })
  })
})
