import { describe, expect, it } from 'vitest'
import { formatAmount, formatExact } from '@/lib/format/amount'
import { formatFiat } from '@/lib/format/fiat'

const eth = (text: string) => {
  const [whole = '0', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(18, '0'))
}

describe('formatAmount', () => {
  it('shows four decimals and rounds what is owned down', () => {
    expect(formatAmount(eth('12.48319999'), { language: 'en' })).toBe('12.4831')
  })
  it('rounds costs up', () => {
    expect(formatAmount(eth('0.09001'), { language: 'en', rounding: 'ceil' })).toBe('0.0901')
  })
  it('never shows something as nothing', () => {
    expect(formatAmount(1n, { language: 'en' })).toBe('0.000000000000000001')
    expect(formatAmount(eth('0.00001234'), { language: 'en' })).toBe('0.0000123')
  })
  it('shows zero as 0 and signs changes with a plus or a true minus', () => {
    expect(formatAmount(0n, { language: 'en', isChange: true })).toBe('0')
    expect(formatAmount(eth('0.0128'), { language: 'en', isChange: true })).toBe('+0.0128')
    expect(formatAmount(-eth('0.5'), { language: 'en', isChange: true })).toBe('−0.5000')
  })
  it('spends fewer decimals on large amounts', () => {
    expect(formatAmount(eth('12345.678'), { language: 'en' })).toBe('12,345.67')
  })
  it('reads other decimals', () => {
    expect(formatAmount(1_234_567n, { language: 'zh-CN', decimals: 6 })).toBe('1.2345')
  })
})

describe('formatExact', () => {
  it('keeps all 18 digits, beyond what a float holds', () => {
    expect(formatExact(123_456_789_123_456_789_123_456_789n, 'en')).toBe('123,456,789.123456789123456789')
  })
})

describe('formatFiat', () => {
  it('multiplies exactly and rounds down to cents', () => {
    expect(formatFiat(eth('2'), eth('3300.006'), 'USD', 'en')).toBe('$6,600.01')
    expect(formatFiat(eth('1'), eth('23000.999'), 'CNY', 'zh-CN')).toBe('¥23,000.99')
  })
})
