import { expect, it } from 'vitest'
import { pegSeries } from '@/components/token/pegSeries'

const bucket = (startS: number, mean: number) => ({ startS, mean, low: mean, high: mean, count: 1 })

it('draws what was seen and leaves a hole where nobody looked', () => {
  const view = { spanS: 10, buckets: [bucket(0, -1), bucket(10, -2), bucket(100, -3)] }
  expect(pegSeries(view)).toEqual([
    [0, 10, 20, 100],
    [-1, -2, null, -3],
  ])
})
