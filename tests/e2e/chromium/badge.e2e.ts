import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { launchChromium } from '../support/chromium'
import { refresh } from '../support/popup'
import { getReady, type Ready } from '../support/ready'
import { badgeText } from '../support/settings'
import { world } from '../support/surroundings'
import { waitFor } from '../support/waitFor'

/** A level counts from the second read, a minute after the first; an open popup reads twice a minute. */
const TWO_READS_MS = 150_000

describe('badge', () => {
  let ready: Ready
  const around = inject('surroundings')

  beforeAll(async () => {
    ready = await getReady(launchChromium, around)
    await ready.popup.click(testIds.tab('alerts'))
  })
  afterAll(() => ready?.session.close())

  const badgeIs = (what: string, holds: (text: string) => boolean) =>
    waitFor(what, async () => holds(await badgeText(ready.popup)), TWO_READS_MS)

  it('is empty while every peg holds', async () => {
    await refresh(ready.popup)
    expect(await badgeText(ready.popup)).toBe('')
  })

  it('says so when a peg does not hold', async () => {
    await world(around, 'discount')
    await refresh(ready.popup)
    await badgeIs('a badge', text => text !== '')
  })

  it('goes away when it is switched off, and comes back', async () => {
    await ready.popup.click(testIds.badgeAll)
    await badgeIs('no badge', text => text === '')
    await ready.popup.click(testIds.badgeAll)
    await badgeIs('the badge again', text => text !== '')
  })

  it('says nothing of a token that is switched off', async () => {
    const switches = await ready.popup.evaluate<string[]>(
      `[...document.querySelectorAll('[data-testid^="badge-"]')].map(box => box.dataset.testid)`,
    )
    for (const id of switches.filter(id => id !== testIds.badgeAll)) await ready.popup.click(id)
    await badgeIs('no badge', text => text === '')
  })
})
