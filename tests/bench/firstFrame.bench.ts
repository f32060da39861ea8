import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { extensionId, launchChromium } from '../e2e/support/chromium'
import { fullWallet } from '../e2e/support/fullWallet'
import type { Surroundings } from '../e2e/support/surroundings'

const LOADS = 15
const out = join(import.meta.dirname, '../../.output')

/** An extension that has one page with one word: the least that a first frame costs. */
const EMPTY = {
  'manifest.json': JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1.0.0' }),
  'empty.html': '<!doctype html><title>Empty</title><p>Empty',
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

test('first frame of the popup with fifty positions, beside an empty page of an extension', async () => {
  const empty = join(out, 'bench-empty')
  await mkdir(empty, { recursive: true })
  for (const [name, text] of Object.entries(EMPTY)) await writeFile(join(empty, name), text)
  const around = {
    extensions: { chromium: join(out, 'chrome-mv3'), firefox: '' },
    wallets: { chromium: empty, firefox: '' },
    hosts: [],
    sitesPort: 0,
  } as Partial<Surroundings> as Surroundings
  const session = await launchChromium(around)
  onTestFinished(() => session.close())
  const page = await session.context.newPage()
  await page.setViewportSize({ width: 380, height: 600 })
  const nowS = Math.floor(Date.now() / 1_000)
  const wallet = JSON.stringify(fullWallet('0x00000000000000000000000000000000000000aa', nowS))

  /** Milliseconds from the start of the navigation to the first frame with something in it. */
  const firstFrameMs = async (url: string) => {
    // The welcome opens by itself, in front; what is behind paints nothing.
    await page.bringToFront()
    await page.goto(url)
    const [first] = JSON.parse(await page.evaluate<string>(FIRST_FRAME))
    return first.startTime as number
  }
  const popup: number[] = []
  const nothing: number[] = []
  for (let i = 0; i < LOADS; i++) {
    nothing.push(await firstFrameMs(`chrome-extension://${extensionId(empty)}/empty.html`))
    await page.goto(`${session.base}/learn.html`)
    await page.evaluate(`chrome.storage.local.set(${wallet})`)
    popup.push(await firstFrameMs(`${session.base}/popup.html`))
    expect(await page.locator('.rows > li').count()).toBe(50)
  }
  const popupMs = median(popup)
  const emptyMs = median(nothing)
  console.log(JSON.stringify({ popupMs, emptyMs, ratio: popupMs / emptyMs }))
}, 120_000)

const FIRST_FRAME = `new Promise(resolve => new PerformanceObserver((list, observer) => {
  const entries = list.getEntriesByName('first-contentful-paint')
  if (entries.length === 0) return
  observer.disconnect()
  resolve(JSON.stringify(entries))
}).observe({ type: 'paint', buffered: true }))`
