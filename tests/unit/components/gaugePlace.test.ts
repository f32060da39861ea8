import { describe, expect, it } from 'vitest'
import { gaugePlace, toneOf } from '@/components/peg/gaugePlace'
import { DEFAULT_BANDS_BPS } from '@/lib/core/level'

const bands = DEFAULT_BANDS_BPS

describe('gaugePlace', () => {
  it('puts the exchange rate in the middle and discount to its left', () => {
    expect(gaugePlace(0, bands)).toBe(50)
    expect(gaugePlace(-30, bands)).toBeLessThan(50)
    expect(gaugePlace(12, bands)).toBeGreaterThan(50)
  })
  it('keeps both ticks inside and what is farther at the end', () => {
    expect(gaugePlace(-bands.caution, bands)).toBeGreaterThan(gaugePlace(-900, bands))
    expect(gaugePlace(-900, bands)).toBe(gaugePlace(-500, bands))
  })
})

describe('toneOf', () => {
  it.each([
    [9.9, 'rate'],
    [-9.9, 'rate'],
    [-10, 'discount'],
    [10, 'premium'],
    [-199.9, 'discount'],
    [-200, 'danger'],
    [900, 'premium'],
  ])('%d bps is %s', (bps, tone) => expect(toneOf(bps, bands)).toBe(tone))
})
