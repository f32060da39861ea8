import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { testIds } from '../../../components/testIds'
import type { ChromiumSession } from '../../e2e/support/chromium'
import { ask } from '../../e2e/support/dapp'
import { encode, reduce } from '../../e2e/support/palette'
import { refresh } from '../../e2e/support/popup'
import type { Ready } from '../../e2e/support/ready'
import { world } from '../../e2e/support/surroundings'
import { selector } from '../../e2e/support/tab'
import { waitFor } from '../../e2e/support/waitFor'

interface Look {
  theme: 'light' | 'dark'
  language: 'en' | 'zh-CN'
}

const LIGHT: Look = { theme: 'light', language: 'en' }

/** The pictures of the README: what a person sees on the local chain, after the tour. */
export async function takeReadmePictures(
  ready: Ready,
  session: ChromiumSession,
  into: string,
): Promise<void> {
  const { dapp, popup, around } = ready
  await mkdir(into, { recursive: true })
  const shoot = async (page: Page, name: string) => {
    await writeFile(join(into, `${name}.png`), await sharp(session, page))
    console.log(`  readme/${name}.png`)
  }
  const picture = async (name: string, tab: string, look: Look, at?: string) => {
    await dress(session, look)
    const page = await openTab(session, tab)
    if (at) await page.evaluate(`(${TO_THE_TOP})('${selector([at])}')`)
    await shoot(page, name)
    await page.close()
  }
  await world(around, 'calm')
  await popup.click(testIds.tab('holdings'))
  await refresh(popup)
  await picture('holdings', 'holdings', LIGHT)
  await picture('rewards', 'rewards', LIGHT)
  await world(around, 'discount')
  await refresh(popup)
  await picture('exits', 'exits', LIGHT, testIds.exitToken)
  await picture('risk', 'risk', LIGHT, testIds.stressProtocol)
  await ask(dapp, 'swap-curve')
  const review = await session.reviewWindow()
  await review.text(testIds.reviewHeading)
  await shoot(pageAt(session, '/review.html'), 'review')
  await review.click(testIds.reviewCancel)
  await picture('holdings-dark', 'holdings', { theme: 'dark', language: 'en' })
  await picture('risk-zh', 'risk', { theme: 'dark', language: 'zh-CN' })
}

function pageAt(session: ChromiumSession, part: string): Page {
  const page = session.context.pages().find(one => one.url().includes(part))
  if (!page) throw new Error(`No page ${part} is open.`)
  return page
}

async function dress(session: ChromiumSession, { theme, language }: Look): Promise<void> {
  const options = await session.openExtension('options')
  await options.choose(theme, testIds.theme)
  await options.choose(language, testIds.language)
  await options.close()
}

async function openTab(session: ChromiumSession, tab: string): Promise<Page> {
  const page = await session.context.newPage()
  await page.setViewportSize({ width: 360, height: 600 })
  await page.goto(`${session.base}/popup.html?tab=${tab}`)
  await page.locator(selector([testIds.panel(tab)])).waitFor()
  await standsStill(page)
  return page
}

/** A little room above it. */
const TO_THE_TOP = `found => {
  const element = document.querySelector(found)
  const scroll = element.closest('.scroll')
  scroll.scrollTop += element.getBoundingClientRect().top - scroll.getBoundingClientRect().top - 40
}`

const STILL_MS = 2_000

/** Numbers come in one by one; a picture is taken once the past is read and the same is seen twice. */
async function standsStill(page: Page): Promise<void> {
  const text = () => page.locator('main').innerText()
  let before = await text()
  await waitFor('the page to stand still', async () => {
    await page.waitForTimeout(STILL_MS)
    const now = await text()
    const isStill = now === before && (await page.locator(selector([testIds.rewardsWork])).count()) === 0
    before = now
    return isStill
  })
}

/** Two dots for one, as on a fine screen, and a palette to keep the file small. */
async function sharp(session: ChromiumSession, page: Page): Promise<Buffer> {
  await page.bringToFront()
  const [width, height] = await page.evaluate<[number, number]>('[innerWidth, innerHeight]')
  const devtools = await session.context.newCDPSession(page)
  const clip = { x: 0, y: 0, width, height, scale: 2 }
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', clip })
  await devtools.detach()
  return encode(reduce(Buffer.from(data, 'base64')))
}
