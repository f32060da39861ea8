import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { findChromium } from '../../tools/browsers/chromium'
import { type ExtensionPage, type Session, WINDOW_PAGE } from './session'
import type { Surroundings } from './surroundings'
import { selector, type Tab } from './tab'
import { waitFor } from './waitFor'

export interface ChromiumSession extends Session {
  context: BrowserContext
  /** The extension's address, without a slash at its end. */
  base: string
  /** Ends the background workers of both extensions, as the browser does when it likes. */
  stopWorkers(): Promise<void>
  /** Switches the extension off or on, as the browser's own page for extensions does. */
  setEnabled(isOn: boolean): Promise<void>
  /** Loads it anew, as an update does. */
  reload(): Promise<void>
}

interface Options {
  headless?: boolean
  /** Instead of the extension as it ships; null: the wallet alone. */
  extension?: string | null
  /** Flags, and what pages are told of the machine, where every run must see the same. */
  args?: readonly string[]
  pretend?: Pick<BrowserContextOptions, 'locale' | 'timezoneId' | 'reducedMotion'>
}

/** The popup as a tab is as small as the popup; a window that a person sees is left alone. */
const SIZES: Partial<Record<ExtensionPage, { width: number; height: number }>> = {
  popup: { width: 380, height: 600 },
}

/** Chromium's id of an unpacked extension: from its path (components/crx_file/id_util.cc). */
export function extensionId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return [...digest].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

export async function launchChromium(around: Surroundings, options: Options = {}): Promise<ChromiumSession> {
  const headless = options.headless ?? true
  const { extension = around.extensions.chromium } = options
  const folders = [extension, around.wallets.chromium].filter(Boolean).join(',')
  const profile = await mkdtemp(join(tmpdir(), 'mooring-chromium-'))
  const hosts = around.hosts.map(host => `MAP ${host} 127.0.0.1:${around.sitesPort}`).join(',')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false, // Playwright's own headless shell loads no extensions: the flag below does it.
    viewport: null,
    ignoreHTTPSErrors: true,
    ...options.pretend,
    args: [
      ...(options.args ?? []),
      ...(headless ? ['--headless=new'] : []),
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${hosts}`,
      `--disable-extensions-except=${folders}`,
      `--load-extension=${folders}`,
    ],
    // What a person's browser does: extensions run, and pages may come back from the cache.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
  })
  const id = extension ? extensionId(extension) : 'none'
  const base = `chrome-extension://${id}`
  const pagesAt = (path: string) => context.pages().filter(page => page.url().includes(path))
  const windowOf = async (kind: 'review' | 'wallet') => {
    const [page] = await waitFor(`a ${kind} window`, () => {
      const pages = pagesAt(WINDOW_PAGE[kind])
      return pages.length > 0 && pages
    })
    return tabOf(page as Page)
  }
  const open = async (url: string, size?: { width: number; height: number }) => {
    const page = await context.newPage()
    if (size) await page.setViewportSize(size)
    await page.goto(url)
    return tabOf(page)
  }
  const stopWorkers = async () => {
    const page = pagesAt(base)[0] ?? (await context.newPage())
    const devtools = await context.newCDPSession(page)
    await devtools.send('ServiceWorker.enable')
    await devtools.send('ServiceWorker.stopAllWorkers')
    await devtools.detach()
  }
  const setEnabled = async (isOn: boolean) => {
    const page = await context.newPage()
    await page.goto('chrome://extensions')
    await page.evaluate(`chrome.management.setEnabled('${id}', ${isOn})`)
    await page.close()
  }
  const reload = async () => {
    const page = await context.newPage()
    await page.goto('chrome://extensions')
    await page.evaluate(`chrome.developerPrivate.reload('${id}')`)
    await page.close()
  }
  return {
    context,
    base,
    stopWorkers,
    setEnabled,
    reload,
    open: url => open(url),
    openExtension: (name: ExtensionPage) => open(`${base}/${name}.html`, headless ? SIZES[name] : undefined),
    reviewWindow: () => windowOf('review'),
    walletWindow: () => windowOf('wallet'),
    countWindows: async kind => pagesAt(WINDOW_PAGE[kind]).length,
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

function tabOf(page: Page): Tab {
  const find = (path: string[]) => page.locator(selector(path)).first()
  return {
    text: (...path) => find(path).innerText(),
    attribute: (name, ...path) => find(path).getAttribute(name),
    click: (...path) => find(path).click(),
    fill: (value, ...path) => find(path).fill(value),
    press: (key, ...path) => find(path).press(key),
    choose: (value, ...path) => find(path).locator(`input[value="${value}"]`).check({ force: true }),
    has: async (...path) => (await page.locator(selector(path)).count()) > 0,
    allText: () => page.locator('body').innerText(),
    evaluate: <Result>(expression: string) => page.evaluate(expression) as Promise<Result>,
    screenshot: async file => void (await page.screenshot({ path: file })),
    url: async () => page.url(),
    close: () => page.close(),
  }
}
