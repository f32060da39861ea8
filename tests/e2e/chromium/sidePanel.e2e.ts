import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import { fullWallet } from '../support/fullWallet'
import { selector, type Tab } from '../support/tab'
import { waitFor } from '../support/waitFor'

/** The panel's own window: pages of one extension see each other, and no debugger lists it among the tabs. */
const PANEL = `chrome.extension.getViews().find(view => view.location.pathname === '/sidepanel.html')`
const CONTEXTS = `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then(all => all.map(one => one.documentUrl))`

describe('the side panel', () => {
  let session: ChromiumSession
  let options: Tab
  const around = inject('surroundings')
  const account = around.accounts[0] as `0x${string}`

  beforeAll(async () => {
    session = await launchChromium(around)
    options = await session.openExtension('options')
    const stored = JSON.stringify(fullWallet(account, Math.floor(Date.now() / 1_000)))
    await options.evaluate(`chrome.storage.local.set(${stored})`)
  })
  afterAll(() => session?.close())

  const inPanel = <Value>(expression: string) =>
    waitFor(expression, () =>
      options.evaluate<Value>(`(({ document, innerWidth }) => ${expression})(${PANEL} ?? { document })`),
    )

  it('is the page that the browser was told', async () => {
    expect(await options.evaluate('chrome.sidePanel.getOptions({})')).toMatchObject({
      enabled: true,
      path: expect.stringMatching(/^\/?sidepanel\.html$/),
    })
    expect(await options.evaluate(CONTEXTS)).toEqual([])
  })

  it('opens by the button in the options, with what is held', async () => {
    await options.click(testIds.openPanel)
    await waitFor('the panel', async () => (await options.evaluate<string[]>(CONTEXTS)).length === 1)
    expect(await options.evaluate(CONTEXTS)).toEqual([`${session.base}/sidepanel.html`])
    await waitFor('the rows', () =>
      options.evaluate<boolean>(`${PANEL}?.document.querySelectorAll('.rows > li').length === 50`),
    )
    expect(
      await inPanel<string>(`document.querySelector('${selector([testIds.totalEth])}').innerText`),
    ).toMatch(/\d/)
    expect(await inPanel<number>('innerWidth')).toBeGreaterThanOrEqual(320)
  })

  it('fits its width, and follows what is set elsewhere', async () => {
    expect(await inPanel<string>(`document.documentElement.scrollWidth <= innerWidth && 'fits'`)).toBe('fits')
    await options.click(testIds.hideBalances)
    await waitFor('no digit of a balance', () =>
      options.evaluate<boolean>(
        `!/\\d/.test(${PANEL}.document.querySelector('${selector([testIds.totalEth])}').innerText)`,
      ),
    )
  })

  it('stays while another tab comes to the front', async () => {
    const other = await session.open('about:blank')
    expect(await options.evaluate<string[]>(CONTEXTS)).toHaveLength(1)
    await other.close()
  })
})
