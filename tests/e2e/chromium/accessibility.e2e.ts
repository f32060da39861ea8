import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import type { ExtensionPage } from '../support/session'

const PAGES: ExtensionPage[] = ['popup', 'options', 'welcome', 'review']
const THEMES = ['light', 'dark']
const LANGUAGES = ['en', 'zh-CN']

describe('accessibility', () => {
  let session: ChromiumSession

  beforeAll(async () => {
    session = await launchChromium(inject('surroundings'))
  })
  afterAll(() => session?.close())

  const cases = THEMES.flatMap(theme => LANGUAGES.map(language => [theme, language] as const))

  it.each(cases)('axe finds nothing in %s, %s', async (theme, language) => {
    const options = await session.openExtension('options')
    await options.choose(theme, testIds.theme)
    await options.choose(language, testIds.language)
    await options.close()
    for (const name of PAGES) {
      const page = await session.context.newPage()
      await page.goto(`${session.base}/${name}.html`)
      await page.locator('main, [data-testid="app"]').first().waitFor()
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      expect(await page.getAttribute('html', 'data-theme')).toBe(theme)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(
        ({ id, nodes }) => `${name}: ${id} at ${nodes.map(node => node.target).join(', ')}`,
      )
      expect(found).toEqual([])
      await page.close()
    }
  })
})
