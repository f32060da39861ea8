import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { chainClient } from '../support/chain'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import { refresh } from '../support/popup'
import { getReady, type Ready } from '../support/ready'
import { world } from '../support/surroundings'
import type { Tab } from '../support/tab'
import { waitFor } from '../support/waitFor'

const AAVE_POOL = '0x87870Bca3F3fD6335C3F4ce8392D69350B4fA4E2'
const accountData = [
  {
    type: 'function',
    name: 'getUserAccountData',
    stateMutability: 'view',
    inputs: [{ name: 'user', type: 'address' }],
    outputs: [...'abcdef'].map(name => ({ name, type: 'uint256' })),
  },
] as const

const VENUE = 'aave-v3-core'

describe('loans', () => {
  let ready: Ready
  let popup: Tab
  let page: Page
  const around = inject('surroundings')
  const borrower = around.accounts[5] as `0x${string}`

  beforeAll(async () => {
    ready = await getReady(launchChromium, around)
    popup = ready.popup
    const { context } = ready.session as ChromiumSession
    page = context.pages().find(one => one.url().includes('popup.html')) as Page
    const options = await ready.session.openExtension('options')
    await options.fill(borrower, testIds.addAccountInput)
    await options.press('Enter', testIds.addAccountInput)
    await waitFor('the account to be added', async () =>
      (await options.allText()).includes(borrower.slice(0, 6)),
    )
    await options.close()
    await popup.click(testIds.tab('risk'))
  })
  afterAll(async () => {
    await world(around, 'calm')
    await ready?.session.close()
  })

  const health = async () => {
    const said = (await chainClient(around).readContract({
      address: AAVE_POOL,
      abi: accountData,
      functionName: 'getUserAccountData',
      args: [borrower],
    })) as readonly bigint[]
    return `${said[5]! / 10n ** 18n}.${String((said[5]! / 10n ** 16n) % 100n).padStart(2, '0')}`
  }

  const bare = (text: string) => text.replace(/[≈,\s]/g, '')

  it('of a watched account show the pool’s own health factor, the oracle, and what ends them', async () => {
    await refresh(popup)
    await waitFor('the loan', () => popup.has(testIds.loanHealth(VENUE)))
    expect(await popup.text(testIds.loanHealth(VENUE))).toBe(await health())
    const text = await popup.text(testIds.loans)
    expect(text).toContain('20.00')
    expect(text).toContain('wstETH is valued at its exchange rate')
    expect(text).toMatch(/Liquidated when 2\d\.\d\d% is lost to slashing/)
  })

  it('are stressed by a scenario', async () => {
    await popup.click(testIds.scenario('chain'))
    expect(await popup.text(testIds.stressLoans)).toContain('holds')
    expect(await popup.text(testIds.stressOwed)).toMatch(/^14\.00/)
  })

  it('are paid for by the ways out, as the protocol’s own line stands', async () => {
    await popup.evaluate(`document.querySelector('[data-testid="${testIds.stressExits}"]').open = true`)
    // The scenario has a queue of 45 days; the line of today is shorter, and its end is known.
    await waitFor('the line of today', async () =>
      /redeemed \(in 45 days\)/.test(await popup.text(testIds.stressExits)),
    )
  })

  it('stand beneath the headline, with what they leave of it', async () => {
    await popup.click(testIds.tab('holdings'))
    expect(await popup.text(testIds.totalOwed)).toMatch(/^14\.00/)
    const [whole, left] = await Promise.all(
      [testIds.totalEth, testIds.totalLeft].map(async id =>
        Number.parseFloat(await popup.text(id).then(bare)),
      ),
    )
    expect(whole! - left!).toBeCloseTo(14, 1)
    await popup.click(testIds.tab('risk'))
  })

  it('that fall below the person’s limit are told in the log', async () => {
    await popup.evaluate(`(select => {
      select.value = '1.5'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })(document.querySelector('[data-testid="${testIds.minHealth}"]'))`)
    await refresh(popup)
    await popup.click(testIds.tab('alerts'))
    await waitFor('the line in the log', async () =>
      (await popup.text(testIds.alertLog)).includes('the health factor of a loan fell below your limit'),
    )
    await popup.click(testIds.tab('risk'))
  })

  it('pass axe in both themes and languages', async () => {
    for (const theme of ['light', 'dark'])
      for (const language of ['en', 'zh-CN']) {
        const options = await ready.session.openExtension('options')
        await options.choose(theme, testIds.theme)
        await options.choose(language, testIds.language)
        await options.close()
        await waitFor('the loan', () => popup.has(testIds.loanHealth(VENUE)))
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      }
  })
})
