import type { Page } from '@playwright/test'
import { selector } from './tab'

const MOST_STOPS = 120

/** What has the focus, by its test id; null when nothing has it. */
export function focused(page: Page): Promise<string | null> {
  return page.evaluate(`document.activeElement?.closest('[data-testid]')?.dataset.testid ?? null`)
}

export function hasFocus(page: Page, ...path: string[]): Promise<boolean> {
  return page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector(path))}) ?? false`)
}

/** Walks on with Tab, or back with Shift+Tab, until the thing has the focus. Each stop on the way must be seen. */
export async function walkTo(page: Page, path: string[], key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const stops: string[] = []
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press(key)
    const stop = await page.evaluate<string>(DESCRIBE)
    stops.push(stop)
    if (stop.endsWith('unseen')) throw new Error(`A stop shows no focus: ${stop}.`)
    if (await hasFocus(page, ...path)) return
  }
  throw new Error(`Tab never comes to ${path.join(' ')}, but to ${[...new Set(stops)].join(', ')}.`)
}

/** The stop in a few words; "unseen" when neither it nor the mark beside it is drawn with an outline. */
const DESCRIBE = `(() => {
  const at = document.activeElement
  if (!at || at === document.body) return 'nothing'
  const isDrawn = element => element && getComputedStyle(element).outlineStyle !== 'none'
  const name = at.dataset.testid ?? at.getAttribute('aria-label') ?? at.textContent.slice(0, 30)
  return at.localName + ' ' + name + (isDrawn(at) || isDrawn(at.nextElementSibling) ? '' : ' unseen')
})()`
