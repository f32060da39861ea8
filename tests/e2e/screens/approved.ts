import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PNG } from 'pngjs'
import { encode, reduce } from '../support/palette'
import { comparePictures } from './comparePictures'
import type { Cell } from './screens'

const here = import.meta.dirname
const APPROVED = join(here, 'approved')
const RECORD = join(APPROVED, 'browser.json')
/** Where what differs is put, to be looked at. */
const DIFFERENT = join(here, '../../../.output/screens')

/** What drew the approved pictures: another major or another system draws letters in another way. */
interface Browser {
  chromium: number
  platform: string
}

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

/** Begins an approval: notes what draws the pictures, and takes away those of screens that are no more. */
export function beginApproval(browser: Browser, cells: readonly Cell[]): void {
  mkdirSync(APPROVED, { recursive: true })
  const known = new Set(cells.map(cell => `${nameOf(cell)}.png`))
  for (const file of readdirSync(APPROVED, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.png') && !known.has(file)) rmSync(join(APPROVED, file))
  writeFileSync(RECORD, `${JSON.stringify(browser, null, 2)}\n`)
}

/** What is wrong with a picture, in words; undefined when it is as approved. */
export function differenceOf(cell: Cell, png: Buffer): string | undefined {
  const file = join(APPROVED, `${nameOf(cell)}.png`)
  if (!existsSync(file)) return 'there is no approved picture'
  const now = reduce(png)
  const difference = comparePictures(PNG.sync.read(readFileSync(file)), now)
  if (!difference) return undefined
  const kept = join(DIFFERENT, nameOf(cell))
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(`${kept}.png`, encode(now))
  if (difference.drawn) writeFileSync(`${kept}-difference.png`, difference.drawn)
  return `${difference.what}: see ${kept}.png`
}
