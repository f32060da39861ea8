import { describe, expect, it } from 'vitest'
import { sparkPath } from '@/components/charts/sparkPath'

const bucket = (startS: number, mean: number) => ({ startS, mean, low: mean, high: mean, count: 1 })

describe('sparkPath', () => {
  it('runs from left to right with the rate in its place', () => {
    const spark = sparkPath({ spanS: 10, buckets: [bucket(0, 0), bucket(10, -20), bucket(20, 20)] })
    expect(spark).toEqual({ path: 'M0.0 50.0L50.0 100.0L100.0 0.0', zeroY: 50 })
  })
  it('lifts the pen where nobody looked', () => {
    const buckets = [bucket(0, -1), bucket(10, -1), bucket(500, -1), bucket(510, -1)]
    expect(sparkPath({ spanS: 10, buckets })?.path.match(/M/g)).toHaveLength(2)
  })
  it('keeps a single deep dip among many quiet points', () => {
    const buckets = Array.from({ length: 1_000 }, (_, index) => bucket(index * 10, index === 501 ? -90 : 0))
    expect(sparkPath({ spanS: 10, buckets })?.path).toContain(' 100.0')
  })
  it('draws nothing from one point', () => {
    expect(sparkPath({ spanS: 10, buckets: [bucket(0, 1)] })).toBeUndefined()
  })
})
