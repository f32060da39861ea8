import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { encode, reduce } from '../../e2e/support/palette'

/** A picture of so many colours: mostly white, and each other colour once. */
function picture(colours: number): Buffer {
  const png = new PNG({ width: 64, height: 64 })
  png.data.fill(255)
  for (let at = 0; at < colours; at++) png.data.set([at & 255, (at >> 3) & 255, 40, 255], at * 4)
  return PNG.sync.write(png)
}

it('keeps a picture of few colours as it is', () => {
  const png = picture(50)
  const back = PNG.sync.read(encode(reduce(png)))
  expect([back.width, back.height]).toEqual([64, 64])
  expect(back.data.equals(PNG.sync.read(png).data)).toBe(true)
})

it('takes for what is too much a colour that is near, and keeps what fills most as it is', () => {
  const png = picture(1_000)
  const before = PNG.sync.read(png).data
  const { data } = reduce(png)
  const colours = new Set(Array.from({ length: 64 * 64 }, (_, at) => data.readUInt32BE(at * 4)))
  expect(colours.size).toBeLessThanOrEqual(128)
  expect(colours.has(0xffffffff)).toBe(true)
  const apart = [...before].map((value, at) => Math.abs(value - (data[at] ?? 0)))
  expect(Math.max(...apart)).toBeGreaterThan(0)
  expect(Math.max(...apart)).toBeLessThanOrEqual(24)
})
