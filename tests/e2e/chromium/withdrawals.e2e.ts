import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import { refresh } from '../support/popup'
import { getReady, type Ready } from '../support/ready'
import { badgeText } from '../support/settings'
import { world } from '../support/surroundings'
import { selector, type Tab } from '../support/tab'
import { waitFor } from '../support/waitFor'

const REQUESTS = `[...document.querySelectorAll('[data-testid^="request-lido-"]')].map(row => [
  row.dataset.state,
  row.querySelector('[data-testid="${testIds.requestPays}"]').dataset.exact,
])`
const TITLE = '(globalThis.browser ?? chrome).action.getTitle({})'

describe('withdrawals', () => {
  let ready: Ready
  let popup: Tab
  let page: Page
  const around = inject('surroundings')

  beforeAll(async () => {
    ready = await getReady(launchChromium, around)
    popup = ready.popup
    const { context } = ready.session as ChromiumSession
    page = context.pages().find(one => one.url().includes('popup.html')) as Page
    await popup.click(testIds.tab('exits'))
  })
  afterAll(() => ready?.session.close())

  const requests = () => popup.evaluate<[string, string][]>(REQUESTS)
  const badgeIs = (text: string) =>
    waitFor(`the badge to say ${text}`, async () => (await badgeText(popup)) === text)

  it('that can be claimed are counted on the badge, and its title says so', async () => {
    await refresh(popup)
    await badgeIs('1')
    expect(await popup.evaluate(TITLE)).toBe('Withdrawals ready to claim: 1')
  })

  it('stand in the tab to the wei, what can be claimed first', async () => {
    await waitFor('the requests', async () => (await requests()).length === 2)
    expect(await requests()).toEqual([
      ['claimable', '5000000000000000000'],
      ['pending', '3000000000000000000'],
    ])
  })

  it('lead to the page where they are claimed, by keyboard', async () => {
    const link = page.locator('[data-testid^="claim-lido-"]').first()
    await page.locator(selector([testIds.panel('exits')])).focus()
    await page.keyboard.press('Tab')
    await waitFor('the link to have the focus', () => link.evaluate(one => one === document.activeElement))
    expect(await link.getAttribute('href')).toBe('https://stake.lido.fi/withdrawals/claim')
    expect(await link.innerText()).toContain('Claim at Lido')
  })

  it('hide their amounts and their count with the balances', async () => {
    await popup.click(testIds.hideBalances)
    await badgeIs('•')
    expect(await page.locator(selector([testIds.withdrawals])).innerText()).not.toMatch(/\d ETH/)
    await popup.click(testIds.hideBalances)
    await badgeIs('1')
  })

  it('say why less is paid than was asked for, after a slashing', async () => {
    await world(around, 'slash', 100)
    await world(around, 'queueLength', '0')
    await refresh(popup)
    await badgeIs('2')
    const [first, second] = await requests()
    expect([first?.[0], second?.[0]]).toEqual(['claimable', 'claimable'])
    const paid = BigInt(
      (await requests()).map(([, wei]) => wei).find(wei => wei !== '5000000000000000000') ?? '0',
    )
    expect(paid).toBeLessThan(3n * 10n ** 18n)
    expect(paid).toBeGreaterThan(29n * 10n ** 17n)
    expect(await popup.text(testIds.requestLess)).toContain('the protocol lost ETH in between')
  })

  it('pass axe in both themes and languages', async () => {
    for (const theme of ['light', 'dark'])
      for (const language of ['en', 'zh-CN']) {
        const options = await ready.session.openExtension('options')
        await options.choose(theme, testIds.theme)
        await options.choose(language, testIds.language)
        await options.close()
        await waitFor('the language', async () => (await page.getAttribute('html', 'lang')) === language)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id} at ${nodes.map(node => node.target).join(', ')}`),
        ).toEqual([])
      }
  })
})
