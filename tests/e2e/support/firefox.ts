import puppeteer, { type Browser } from 'puppeteer-core'
import { findFirefox } from '../../tools/browsers/firefox'
import { addressOf, tabOf } from './puppeteerTab'
import { type ExtensionPage, type Session, WINDOW_PAGE } from './session'
import type { Surroundings } from './surroundings'
import { waitFor } from './waitFor'

export interface FirefoxSession extends Session {
  browser: Browser
}

/** Optional permissions are granted without the browser's own prompt, which no driver can click. */
const PREFS = {
  'extensions.webextOptionalPermissionPrompts': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
}

export async function launchFirefox(around: Surroundings): Promise<FirefoxSession> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: { ...PREFS, 'network.dns.localDomains': around.hosts.join(',') },
  })
  await browser.installExtension(around.wallets.firefox)
  await browser.installExtension(around.extensions.firefox)

  const pagesAt = async (path: string) => {
    const pages = await browser.pages()
    const addresses = await Promise.all(pages.map(addressOf))
    return pages.filter((_, index) => addresses[index]?.includes(path))
  }
  const pageAt = (path: string) => waitFor(`a page ${path}`, async () => (await pagesAt(path)).at(-1))
  const openExtension = async (name: ExtensionPage) => {
    // The driver may not go to an extension's page; the welcome tab, which opened on install, may open one.
    const welcome = await pageAt('/welcome.html')
    if (name === 'welcome') return tabOf(welcome)
    const before = (await pagesAt(`/${name}.html`)).length
    await welcome.evaluate(`browser.tabs.create({ url: '/${name}.html' })`)
    return tabOf(
      await waitFor(`the page ${name}`, async () => {
        const pages = await pagesAt(`/${name}.html`)
        return pages.length > before && pages.at(-1)
      }),
    )
  }
  return {
    browser,
    open: async url => {
      const page = await browser.newPage()
      await page.goto(withPort(url, around.sitesPort))
      return tabOf(page)
    },
    openExtension,
    reviewWindow: async () => tabOf(await pageAt(WINDOW_PAGE.review)),
    walletWindow: async () => tabOf(await pageAt(WINDOW_PAGE.wallet)),
    countWindows: async kind => (await pagesAt(WINDOW_PAGE[kind])).length,
    close: () => browser.close(),
  }
}

/** Firefox maps hosts to this machine, but no ports. */
function withPort(url: string, port: number): string {
  const parsed = new URL(url)
  parsed.port = String(port)
  return parsed.href
}
