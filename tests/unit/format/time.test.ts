import { describe, expect, it } from 'vitest'
import { formatBps, formatPercent } from '@/lib/format/percent'
import { formatAge, formatDays, formatWait } from '@/lib/format/time'
import { guardTranslator } from '@/lib/i18n/guardWords'

const en = guardTranslator('en')
const zh = guardTranslator('zh-CN')

describe('formatAge', () => {
  it.each([
    [-5, 'just now'],
    [8.9, '8 s ago'],
    [300, '5 min ago'],
    [7_200, '2 h ago'],
    [3 * 86_400, '3 days ago'],
  ])('%d s is "%s"', (ageS, text) => expect(formatAge(ageS, en)).toBe(text))
  it('speaks Chinese', () => expect(formatAge(8, zh)).toBe('8 秒前'))
})

describe('formatWait', () => {
  it('says a range in days, a single day count once, and nothing to wait for as now', () => {
    expect(formatWait({ min: 3 * 86_400, max: 5 * 86_400 }, en)).toBe('3 to 5 days')
    expect(formatWait({ min: 4 * 86_400, max: 4 * 86_400 }, en)).toBe('4 days')
    expect(formatWait({ min: 1_200, max: 1_200 }, en)).toBe('20 minutes')
    expect(formatWait({ min: 0, max: 0 }, en)).toBe('now')
    expect(formatWait({ min: 3 * 86_400, max: 5 * 86_400 }, zh)).toBe('3 至 5 天')
  })
  it('rounds a wait up', () => expect(formatWait({ min: 1, max: 3 * 86_400 + 1 }, en)).toBe('1 to 4 days'))
})

describe('bps and percent', () => {
  it('keeps the sign in bps and drops it in percent', () => {
    expect(formatBps(-42.4, 'en')).toBe('−42 bps')
    expect(formatBps(12, 'en')).toBe('+12 bps')
    expect(formatPercent(-90, 'en')).toBe('0.90%')
  })
  it('tells days with one decimal below ten', () => {
    expect(formatDays(1.14, 'en')).toBe('1.1')
    expect(formatDays(110.2, 'en')).toBe('110')
  })
})
