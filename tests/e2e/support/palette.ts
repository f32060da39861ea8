import { crc32, deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_COLOURS = 128

/** A picture in 128 colours at most. */
export interface Reduced {
  width: number
  height: number
  /** RGBA, four bytes a pixel. */
  data: Buffer
}

/**
 * Every colour becomes the nearest of a few, none farther from it than need be. The same picture is always reduced to
 * the same.
 */
export function reduce(png: Buffer): Reduced {
  const { width, height, data } = PNG.sync.read(png)
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const all = [...counts].sort(([a, x], [b, y]) => y - x || a - b).map(([colour]) => colour)
  const kept = cover(all)
  const nearest = new Map(all.map(colour => [colour, nearestOf(colour, kept)]))
  const reduced = Buffer.alloc(data.length)
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at)
    reduced.writeUInt32BE(nearest.get(colour) ?? colour, at)
  }
  return { width, height, data: reduced }
}

const STEP = 6
/** Surfaces, lines and texts: kept as they are, however near two of them are. */
const PLAIN_COLOURS = 24

/** The colours that fill most, and with them all that lie too far from those; as near together as there is room for. */
function cover(all: readonly number[]): number[] {
  for (let apart = 0; ; apart += STEP) {
    const kept = all.slice(0, PLAIN_COLOURS)
    for (const colour of all.slice(PLAIN_COLOURS)) {
      if (kept.every(other => distance(colour, other) > apart ** 2)) kept.push(colour)
      if (kept.length > MOST_COLOURS) break
    }
    if (kept.length <= MOST_COLOURS) return kept
  }
}

function distance(a: number, b: number): number {
  const [red, green, blue] = [(a >>> 24) - (b >>> 24), byte(a, 16) - byte(b, 16), byte(a, 8) - byte(b, 8)]
  return red * red + green * green + blue * blue
}

const byte = (colour: number, shift: number) => (colour >>> shift) & 255

const nearestOf = (colour: number, kept: readonly number[]) =>
  kept.reduce((best, other) => (distance(colour, other) < distance(colour, best) ? other : best))

/** A PNG with a palette, a third of the size (PNG specification, sections 11.2 and 11.3); pngjs writes none. */
export function encode({ width, height, data }: Reduced): Buffer {
  const colours = new Map<number, number>()
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = data.readUInt32BE((y * width + x) * 4)
      const index = colours.get(colour) ?? colours.size
      colours.set(colour, index)
      rows[y * (width + 1) + 1 + x] = index
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const palette = [...colours.keys()].flatMap(rgba => [rgba >>> 24, byte(rgba, 16), byte(rgba, 8)])
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
