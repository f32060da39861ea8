import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { encode, type Reduced, reduce } from '../support/palette'
import type { Cell } from './screens'

const here = import.meta.dirname
const APPROVED = join(here, 'approved')
const RECORD = join(APPROVED, 'browser.json')
/** Where what differs is put, to be looked at. */
export const DIFFERENT = join(here, '../../../.output/screens')

/** What drew the approved pictures: another major or another system draws letters in another way. */
interface Browser {
  chromium: number
  platform: string
}

/**
 * One changed digit moves about thirty pixels by much. The same browser draws the same pixels; a few are left to
 * machines that blend an edge in another way.
 */
const MOST_PIXELS = 12
/** Of the distance between black and white, in pixelmatch's measure: a palette's step is half of it. */
const THRESHOLD = 0.08

export const nameOf = ({ screen, state, theme, language }: Cell) =>
  `${screen.id}/${state}-${theme}-${language}`

export const thisBrowser = (userAgent: string): Browser => ({
  chromium: Number(/Chrome\/(\d+)/.exec(userAgent)?.[1]),
  platform: process.platform,
})

/** Undefined: comparable. Else what the pictures were drawn by. */
export function approvedElsewhere(browser: Browser): Browser | undefined {
  const record = JSON.parse(readFileSync(RECORD, 'utf8')) as Browser
  return record.chromium === browser.chromium && record.platform === browser.platform ? undefined : record
}

export function approve(cell: Cell, png: Buffer): void {
  const file = join(APPROVED, `${nameOf(cell)}.png`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, encode(reduce(png)))
}

/** Begins an approval: forgets all pictures, and notes what draws the new ones. */
export function forgetApproved(browser: Browser): void {
  rmSync(APPROVED, { recursive: true, force: true })
  mkdirSync(APPROVED, { recursive: true })
  writeFileSync(RECORD, `${JSON.stringify(browser, null, 2)}\n`)
}

/** What is wrong with a picture, in words; undefined when it is as approved. */
export function differenceOf(cell: Cell, png: Buffer): string | undefined {
  const file = join(APPROVED, `${nameOf(cell)}.png`)
  if (!existsSync(file)) return 'there is no approved picture'
  const [now, before] = [reduce(png), PNG.sync.read(readFileSync(file))]
  if (now.width !== before.width || now.height !== before.height)
    return keep(cell, now, `is ${now.width} × ${now.height}, approved ${before.width} × ${before.height}`)
  const { width, height } = now
  const drawn = new PNG({ width, height })
  const pixels = pixelmatch(before.data, now.data, drawn.data, width, height, { threshold: THRESHOLD })
  if (pixels <= MOST_PIXELS) return undefined
  return keep(cell, now, `${pixels} pixels differ`, drawn)
}

function keep(cell: Cell, now: Reduced, what: string, drawn?: PNG): string {
  const file = join(DIFFERENT, nameOf(cell))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.png`, encode(now))
  if (drawn) writeFileSync(`${file}-difference.png`, PNG.sync.write(drawn))
  return `${what}: see ${file}.png`
}
