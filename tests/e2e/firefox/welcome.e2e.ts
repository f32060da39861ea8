import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { type FirefoxSession, launchFirefox } from '../support/firefox'
import { waitFor } from '../support/waitFor'

describe('the welcome tab', () => {
  let session: FirefoxSession

  beforeAll(async () => {
    session = await launchFirefox(inject('surroundings'))
  })
  afterAll(() => session?.close())

  const addresses = async () => {
    const pages = await session.browser.pages()
    return Promise.all(pages.map(page => page.evaluate('location.href') as Promise<string>))
  }

  it.each([
    [testIds.linkPopup, '/popup.html'],
    [testIds.linkOptions, '/options.html'],
  ])('opens itself, and its link %s leads on by a real click', async (link, path) => {
    const welcome = await session.openExtension('welcome')
    await welcome.click(link)
    await waitFor(path, async () => (await addresses()).some(address => address.includes(path)))
    expect((await addresses()).some(address => address.includes('/welcome.html'))).toBe(true)
  })
})
