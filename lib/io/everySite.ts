import { browser } from 'wxt/browser'
import { everySiteScripts } from '../core/guardScripts.ts'

const ANY_SITE = '*://*/*'

/**
 * Guards every site, or the curated ones alone. Registered scripts are kept by the browser over restarts; a
 * permission that was taken back takes them away.
 */
export async function guardEverySite(isWanted: boolean): Promise<void> {
  const scripts = everySiteScripts([ANY_SITE])
  const ids = scripts.map(({ id }) => id)
  const registered = await browser.scripting.getRegisteredContentScripts({ ids })
  const isAllowed = isWanted && (await browser.permissions.contains({ origins: [ANY_SITE] }))
  if (isAllowed && registered.length === 0) await browser.scripting.registerContentScripts(scripts)
  if (!isAllowed && registered.length > 0) await browser.scripting.unregisterContentScripts({ ids })
}
