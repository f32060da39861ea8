import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

interface Picture {
  width: number
  height: number
  /** RGBA, four bytes a pixel. */
  data: Uint8Array
}

/**
 * The same browser draws the same pixels; a few are left to machines that blend an edge in another way. One changed
 * digit moves some thirty.
 */
const MOST_PIXELS = 12
/** How far apart two colours may be, of black from white. Half of it is what a palette's nearest colour may miss. */
const THRESHOLD = 0.08

export interface Difference {
  what: string
  /** Where they differ; undefined when not even their size is the same. */
  drawn: Buffer | undefined
}

/** Undefined: alike. */
export function comparePictures(approved: Picture, now: Picture): Difference | undefined {
  const { width, height } = now
  if (approved.width !== width || approved.height !== height)
    return {
      what: `is ${width} × ${height}, approved ${approved.width} × ${approved.height}`,
      drawn: undefined,
    }
  const drawn = new PNG({ width, height })
  const pixels = pixelmatch(approved.data, now.data, drawn.data, width, height, { threshold: THRESHOLD })
  return pixels > MOST_PIXELS ? { what: `${pixels} pixels differ`, drawn: PNG.sync.write(drawn) } : undefined
}
