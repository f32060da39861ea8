import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findChromium } from '../../tools/browsers/chromium'
import { extensionId } from './chromium'
import { tabOf } from './puppeteerTab'
import { type ExtensionPage, type Session, WINDOW_PAGE } from './session'
import type { Surroundings } from './surroundings'
import { waitFor } from './waitFor'

export interface PrerenderingSession extends Session {
  browser: Browser
}

/** Chromium under a driver that lets it prerender: Playwright's switches that off. */
export async function launchPrerendering(around: Surroundings): Promise<PrerenderingSession> {
  const { chromium: extension } = around.extensions
  const folders = `${extension},${around.wallets.chromium}`
  const hosts = around.hosts.map(host => `MAP ${host} 127.0.0.1:${around.sitesPort}`).join(',')
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless: true,
    acceptInsecureCerts: true,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${hosts}`,
      `--disable-extensions-except=${folders}`,
      `--load-extension=${folders}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  })
  // By what the browser tells of them: the document that a prerendered one replaced answers no more.
  const targetsAt = (path: string) =>
    browser.targets().filter(target => target.type() === 'page' && target.url().includes(path))
  const windowOf = async (kind: keyof typeof WINDOW_PAGE) => {
    const target = await waitFor(`a ${kind} window`, () => targetsAt(WINDOW_PAGE[kind]).at(-1))
    return tabOf((await target.page()) as Page)
  }
  const open = async (url: string) => {
    const page = await browser.newPage()
    await page.goto(url)
    return tabOf(page)
  }
  // It comes to the front once it opens, and a tab in the background can not be used.
  await waitFor('the welcome', () => targetsAt('/welcome.html').length > 0)
  return {
    browser,
    open,
    openExtension: (name: ExtensionPage) => open(`chrome-extension://${extensionId(extension)}/${name}.html`),
    reviewWindow: () => windowOf('review'),
    walletWindow: () => windowOf('wallet'),
    countWindows: async kind => targetsAt(WINDOW_PAGE[kind]).length,
    close: () => browser.close(),
  }
}
