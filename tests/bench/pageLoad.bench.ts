import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { serveSites } from '../devnet/dapp/serve'
import { type ChromiumSession, launchChromium } from '../e2e/support/chromium'
import type { Surroundings } from '../e2e/support/surroundings'

const LOADS = 9
const CALLS = 10_000
const HOST = 'swap.cow.fi'
const out = join(import.meta.dirname, '../../.output')

/** A wallet as small as can be, in every frame, whose function shows its text as long as nobody wraps it. */
const WALLET = 'window.ethereum = { request: request => Promise.resolve(request.method) }'
const MANIFEST = {
  manifest_version: 3,
  name: 'Bench Wallet',
  version: '1.0.0',
  content_scripts: [
    { matches: ['https://*/*'], js: ['page.js'], world: 'MAIN', run_at: 'document_start', all_frames: true },
  ],
}
/** The first script of each document says whether it came after the guard. */
const FIRST = `<!doctype html><script>window.isWrapped = String(ethereum.request).includes('native code')</script>`
const page = (frames: number) => `${FIRST}${'<iframe src="/frames-0.html"></iframe>'.repeat(frames)}`

async function write(folder: string, files: Record<string, string>): Promise<string> {
  const path = join(out, folder)
  await mkdir(path, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text)
  return path
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

interface Row {
  loadMs: number
  heapMb: number
  wrappedShare: number
}

async function measure(tab: Page, devtools: CDPSession, frames: number, slowdown: number): Promise<Row> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const loads: number[] = []
  const heaps: number[] = []
  const wrapped: boolean[] = []
  for (let i = 0; i < LOADS; i++) {
    await tab.goto(`https://${HOST}/frames-${frames}.html`)
    loads.push(await tab.evaluate(`performance.getEntriesByType('navigation')[0].loadEventEnd`))
    for (const frame of tab.frames()) wrapped.push(await frame.evaluate('window.isWrapped'))
    await devtools.send('HeapProfiler.collectGarbage')
    const { metrics } = await devtools.send('Performance.getMetrics')
    heaps.push(metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN)
  }
  const share = wrapped.filter(Boolean).length / wrapped.length
  return { loadMs: median(loads), heapMb: median(heaps) / 2 ** 20, wrappedShare: share }
}

/** Microseconds for a request that is none of our business. */
async function passedUs(tab: Page): Promise<number> {
  await tab.goto(`https://${HOST}/frames-0.html`)
  return tab.evaluate(`(async () => {
    const request = { method: 'eth_call', params: [{ to: '0x${'b2'.repeat(20)}', data: '0x12345678' }, 'latest'] }
    const run = async () => {
      const from = performance.now()
      for (let i = 0; i < ${CALLS}; i++) await ethereum.request(request)
      return ((performance.now() - from) * 1000) / ${CALLS}
    }
    await run()
    return run()
  })()`)
}

async function measureAll(session: ChromiumSession): Promise<Record<string, Row | number>> {
  const tab = await session.context.newPage()
  const devtools = await session.context.newCDPSession(tab)
  await devtools.send('Performance.enable')
  const rows: Record<string, Row | number> = {}
  for (const slowdown of [1, 4])
    for (const frames of [0, 10])
      rows[`${frames} frames, ${slowdown}× slower`] = await measure(tab, devtools, frames, slowdown)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  rows[`µs a passed request, of ${CALLS}`] = await passedUs(tab)
  return rows
}

test('page load, heap and passed requests, without the guard and with it', async () => {
  const wallet = await write('bench-wallet', { 'manifest.json': JSON.stringify(MANIFEST), 'page.js': WALLET })
  const site = await write('bench-site', { 'frames-0.html': page(0), 'frames-10.html': page(10) })
  const served = await serveSites({ [HOST]: site })
  const around = {
    extensions: { chromium: join(out, 'chrome-mv3'), firefox: '' },
    wallets: { chromium: wallet, firefox: '' },
    hosts: [HOST],
    sitesPort: served.port,
  } as Partial<Surroundings> as Surroundings
  const without = await launchChromium(around, { extension: null })
  const alone = await measureAll(without)
  await without.close()
  const session = await launchChromium(around)
  const guarded = await measureAll(session)
  await session.close()
  await served.stop()
  console.log(JSON.stringify({ alone, guarded }, undefined, 2))
  for (const row of Object.values(guarded)) if (typeof row === 'object') expect(row.wrappedShare).toBe(1)
}, 600_000)
