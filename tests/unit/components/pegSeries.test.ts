import { expect, it } from 'vitest'
import { pegSeries } from '@/components/token/pegSeries'

const bucket = (startS: number, mean: number) => ({ startS, mean, low: mean, high: mean, count: 1 })

const NOTHING = { spanS: 10, buckets: [] }

it('draws what was seen and leaves a hole where nobody looked', () => {
  const view = { spanS: 10, buckets: [bucket(0, -1), bucket(10, -2), bucket(100, -3)] }
  expect(pegSeries(view, NOTHING)).toEqual([
    [0, 10, 20, 100],
    [-1, -2, null, -3],
    [null, null, null, null],
  ])
})

it('draws what is approximate only where nothing was seen yet', () => {
  const seen = { spanS: 10, buckets: [bucket(20, -1), bucket(30, -2)] }
  const approximate = { spanS: 10, buckets: [bucket(0, -50), bucket(10, 40), bucket(20, 60), bucket(30, 70)] }
  expect(pegSeries(seen, approximate)).toEqual([
    [0, 10, 20, 30],
    [null, null, -1, -2],
    [-50, 40, null, null],
  ])
  expect(pegSeries(NOTHING, approximate)[2]).toEqual([-50, 40, 60, 70])
})
