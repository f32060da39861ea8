import type { Page } from 'puppeteer-core'
import { selector, type Tab } from './tab'

/** Asked of the page itself: the driver is not told when a tab goes to an extension's page. */
export async function addressOf(page: Page): Promise<string> {
  try {
    return (await page.evaluate('location.href')) as string
  } catch {
    return '' // closed or between two documents: it will be asked again
  }
}

/** The driver looks once a frame whether an element can be used, and a tab in the background draws none. */
export function tabOf(page: Page): Tab {
  const find = (path: string[]) => page.locator(selector(path))
  const handle = (path: string[]) => find(path).waitHandle()
  return {
    text: async (...path) => (await handle(path)).evaluate(element => (element as HTMLElement).innerText),
    attribute: async (name, ...path) =>
      (await handle(path)).evaluate((element, wanted) => element.getAttribute(wanted), name),
    click: async (...path) => {
      await page.bringToFront()
      await find(path).click()
    },
    fill: async (value, ...path) => {
      await page.bringToFront()
      await find(path).fill(value)
    },
    press: async (key, ...path) => {
      await page.bringToFront()
      await (await handle(path)).press(key)
    },
    choose: async (value, ...path) => {
      const input = await page.waitForSelector(`${selector(path)} input[value="${value}"]`)
      await input?.evaluate(element => (element as HTMLInputElement).click())
    },
    has: async (...path) => (await page.$(selector(path))) !== null,
    allText: () => page.evaluate(() => document.body.innerText),
    evaluate: <Result>(expression: string) => page.evaluate(expression) as Promise<Result>,
    screenshot: async file => void (await page.screenshot({ path: file as `${string}.png` })),
    url: () => addressOf(page),
    close: () => page.close(),
  }
}
