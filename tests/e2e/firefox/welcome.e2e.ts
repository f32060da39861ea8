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

  it.each([
    [testIds.linkPopup, '/popup.html'],
    [testIds.linkOptions, '/options.html'],
    [testIds.linkReview, '/review.html'],
  ])('opens itself, and its link %s leads on by a real click', async (link, path) => {
    const welcome = await session.openExtension('welcome')
    await welcome.click(link)
    await waitFor(path, async () => (await welcome.url()).includes(path))
    await welcome.evaluate('history.back()')
    await waitFor('the welcome tab', async () => (await welcome.url()).includes('/welcome.html'))
    expect(await welcome.has(link)).toBe(true)
  })
})
