import { describe, expect, it } from 'vitest'
import { parseEndpoint } from '@/components/options/parseEndpoint'
import { pickReview } from '@/components/review/pickReview'
import { BANDS_SCALES, parseBands, typedBand } from '@/components/ui/parseBands'
import { RULES } from '@/lib/guard/rules/index'
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
  it('takes days, and health factors that fall', () => {
    const days = { notice: '36', caution: '91', danger: '3650' }
    expect(parseBands(days, BANDS_SCALES.seconds)).toEqual({
      ...{ notice: 36 * 86_400, caution: 91 * 86_400, danger: 3_650 * 86_400 },
    })
    const health = { notice: '1.5', caution: '1.25', danger: '1.05' }
    expect(parseBands(health, BANDS_SCALES['health-factor'])).toEqual({
      ...{ notice: 1.5, caution: 1.25, danger: 1.05 },
    })
    expect(parseBands({ ...health, danger: '1.3' }, BANDS_SCALES['health-factor'])).toBeUndefined()
    expect(parseBands({ ...health, danger: '0' }, BANDS_SCALES['health-factor'])).toBeUndefined()
    expect(parseBands(health)).toBeUndefined()
  })
  it('takes back what it shows, for every rule', () => {
    for (const { id, unit, thresholds } of RULES) {
      if (!Object.hasOwn(BANDS_SCALES, unit)) continue
      const scale = BANDS_SCALES[unit as keyof typeof BANDS_SCALES]
      const shown = {
        notice: typedBand(thresholds.notice, scale),
        caution: typedBand(thresholds.caution, scale),
        danger: typedBand(thresholds.danger, scale),
      }
      expect(parseBands(shown, scale), id).toEqual(thresholds)
    }
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
