import { expect, it } from 'vitest'
import { comparePictures } from '../../e2e/screens/comparePictures'

const SIZE = 60
const picture = (isInk: (x: number, y: number) => boolean, width = SIZE) => ({
  width,
  height: SIZE,
  data: Uint8Array.from({ length: width * SIZE * 4 }, (_, at) =>
    at % 4 !== 3 && isInk((at >> 2) % width, Math.floor((at >> 2) / width)) ? 20 : 255,
  ),
})
/** A stroke as long as those of a digit of 14 px. */
const stroke = (left: number) => picture((x, y) => x >= left && x < left + 2 && y > 20 && y < 31)

it('finds that a stroke stands elsewhere', () => {
  expect(comparePictures(stroke(20), stroke(20))).toBeUndefined()
  expect(comparePictures(stroke(20), stroke(25))?.what).toMatch(/^\d+ pixels differ$/)
})

it('lets a few pixels be, and says when the size is another', () => {
  expect(
    comparePictures(
      stroke(20),
      picture(() => false),
    )?.what,
  ).toBe('20 pixels differ')
  expect(
    comparePictures(
      picture((x, y) => x === 5 && y < 5),
      picture(() => false),
    ),
  ).toBeUndefined()
  expect(
    comparePictures(
      stroke(20),
      picture(() => false, SIZE + 1),
    )?.what,
  ).toBe('is 61 × 60, approved 60 × 60')
})
