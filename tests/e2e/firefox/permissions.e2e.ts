import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { type FirefoxSession, launchFirefox } from '../support/firefox'
import { openPage, UNLISTED_PAGES } from '../support/pages'
import type { Tab } from '../support/tab'
import { waitFor } from '../support/waitFor'

/** Optional permissions for real: asked by a click in a page of the extension, granted by the browser. */
describe('optional permissions', () => {
  let session: FirefoxSession
  let options: Tab

  beforeAll(async () => {
    session = await launchFirefox(inject('surroundings'))
    options = await session.openExtension('options')
  })
  afterAll(() => session?.close())

  const has = (wanted: string) => options.evaluate<boolean>(`browser.permissions.contains(${wanted})`)

  it('notifications are asked for when they are switched on', async () => {
    expect(await has(`{ permissions: ['notifications'] }`)).toBe(false)
    await options.click(testIds.notifications)
    await waitFor('the permission', () => has(`{ permissions: ['notifications'] }`))
  })

  it('every site is guarded after one click, and no longer after another', async () => {
    const registered = () =>
      options.evaluate<string[]>(
        'browser.scripting.getRegisteredContentScripts().then(all => all.map(script => script.id).sort())',
      )
    expect(await registered()).toEqual([])
    await options.click(testIds.guardEverySite)
    await waitFor('the scripts to be registered', async () => (await registered()).length === 2)
    expect(await registered()).toEqual(['guard-1-bridge', 'guard-2-provider'])

    // The scripts that are registered at runtime run in the same order, and the page hears as little of them.
    const page = await openPage(session, inject('surroundings'), 'attack', UNLISTED_PAGES)
    await waitFor('the page to be guarded', () =>
      page.evaluate<boolean>(`String(window.ethereum.request).includes('native code')`),
    )
    expect(await page.evaluate('window.attack.overheard.length')).toBe(0)
    await page.close()
    await options.click(testIds.guardEverySite)
    await waitFor('the scripts to be gone', async () => (await registered()).length === 0)
  })
})
