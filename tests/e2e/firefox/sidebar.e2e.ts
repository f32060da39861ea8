import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { type FirefoxSession, launchFirefox } from '../support/firefox'
import type { Tab } from '../support/tab'
import { waitFor } from '../support/waitFor'

/** No driver lists the sidebar among the pages; pages of one extension see each other. */
const SIDEBAR = `browser.extension.getViews({ type: 'sidebar' })[0]?.document`

let session: FirefoxSession
let options: Tab

beforeAll(async () => {
  session = await launchFirefox(inject('surroundings'))
  options = await session.openExtension('options')
})
afterAll(() => session?.close())

it('the sidebar opens by the button in the options, with our page in it', async () => {
  const isOpen = () => options.evaluate<boolean>('browser.sidebarAction.isOpen({})')
  expect(await isOpen()).toBe(false)
  await options.click(testIds.openPanel)
  await waitFor('the sidebar', isOpen)
  await waitFor('our page', () =>
    options.evaluate<boolean>(`${SIDEBAR}?.querySelector('[data-testid="${testIds.app}"]') != null`),
  )
  expect(await options.evaluate<string>(`${SIDEBAR}.location.pathname`)).toBe('/sidepanel.html')
  expect(
    await options.evaluate<boolean>(
      `${SIDEBAR}.documentElement.scrollWidth <= ${SIDEBAR}.defaultView.innerWidth`,
    ),
  ).toBe(true)
})
