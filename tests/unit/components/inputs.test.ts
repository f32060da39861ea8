import { describe, expect, it } from 'vitest'
import { parseEndpoint } from '@/components/options/parseEndpoint'
import { pickReview } from '@/components/review/pickReview'
import { parseBands } from '@/components/ui/parseBands'
import type { Review } from '@/lib/messaging/schemas/verdict'

describe('parseBands', () => {
  it('takes three rising whole numbers and nothing else', () => {
    expect(parseBands({ notice: '30', caution: ' 75 ', danger: '200' })).toEqual({
      notice: 30,
      caution: 75,
      danger: 200,
    })
    expect(parseBands({ notice: '75', caution: '75', danger: '200' })).toBeUndefined()
    expect(parseBands({ notice: '0', caution: '75', danger: '200' })).toBeUndefined()
    expect(parseBands({ notice: '1e2', caution: '75', danger: '200' })).toBeUndefined()
    expect(parseBands({ notice: '', caution: '75', danger: '200' })).toBeUndefined()
  })
})

describe('parseEndpoint', () => {
  it.each([
    ['', { url: undefined }],
    [' https://rpc.example/key ', { url: 'https://rpc.example/key' }],
    ['http://127.0.0.1:8545', { url: 'http://127.0.0.1:8545' }],
    ['http://rpc.example', { problem: 'not-https' }],
    ['rpc.example', { problem: 'not-a-url' }],
    ['javascript:alert(1)', { problem: 'not-a-url' }],
  ])('"%s"', (text, parsed) => expect(parseEndpoint(text)).toEqual(parsed))
})

describe('pickReview', () => {
  const review = (id: string, createdAtS: number, status: Review['status'] = 'open') =>
    ({ id, createdAtS, status }) as Review
  const reviews = { a: review('a', 2), b: review('b', 1), c: review('c', 0, 'passed') }
  it('shows the one asked for and no other; opened for none, the oldest that waits', () => {
    expect(pickReview(reviews, 'a')).toMatchObject({ current: { id: 'a' }, waiting: 1 })
    expect(pickReview(reviews, 'c')).toMatchObject({ current: undefined, isGone: true })
    expect(pickReview(reviews, undefined)).toMatchObject({ current: { id: 'b' }, waiting: 1 })
  })
  it('knows a request that is gone from a window that was opened for none', () => {
    expect(pickReview({}, 'a')).toMatchObject({ current: undefined, isGone: true })
    expect(pickReview({}, undefined)).toMatchObject({ current: undefined, isGone: false })
  })
})
