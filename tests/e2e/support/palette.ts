import { crc32, deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_COLOURS = 256

/** Pixels in the fewest colours that still show everything: a page has a few, and their blends along letters. */
export interface Reduced {
  width: number
  height: number
  /** RGBA, as many as there are pixels. */
  data: Buffer
}

/** Each channel in steps: of 8 unless that leaves more colours than a palette holds. */
export function reduce(png: Buffer): Reduced {
  const { width, height, data } = PNG.sync.read(png)
  for (const step of [8, 16, 32]) {
    const stepped = Buffer.from(data.map((value, index) => (index % 4 === 3 ? 255 : inSteps(value, step))))
    if (coloursOf(stepped).size <= MOST_COLOURS) return { width, height, data: stepped }
  }
  throw new Error('The picture has too many colours for a palette.')
}

const inSteps = (value: number, step: number) => Math.min(255, Math.round(value / step) * step)

function coloursOf(data: Buffer): Map<number, number> {
  const colours = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at)
    if (!colours.has(colour)) colours.set(colour, colours.size)
  }
  return colours
}

/** A PNG with a palette, a quarter of the size (PNG specification, sections 11.2 and 11.3); pngjs writes none. */
export function encode({ width, height, data }: Reduced): Buffer {
  const colours = coloursOf(data)
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = colours.get(data.readUInt32BE((y * width + x) * 4)) ?? 0
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const palette = Buffer.from(
    [...colours.keys()].flatMap(c => [(c >>> 24) & 255, (c >>> 16) & 255, (c >>> 8) & 255]),
  )
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
