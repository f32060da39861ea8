import { describe, expect, it } from 'vitest'
import { formatParams, formatUnit } from '@/lib/format/params'
import { guardTranslator } from '@/lib/i18n/guardWords'

const t = guardTranslator('en')

describe('formatParams', () => {
  it('reads the unit from the end of the name', () => {
    const params = {
      token: 'stETH',
      percentBps: 90,
      rewardDays: 110.4,
      waitS: 4 * 86_400,
      moreWei: '90000000000000000',
      spenderAddress: '0x00000000000000000000000000000000000000aa',
    }
    expect(formatParams(params, t)).toEqual({
      token: 'stETH',
      percentBps: '0.90%',
      rewardDays: '110',
      waitS: '4 days',
      moreWei: '0.09',
      spenderAddress: '0x0000…00aa',
    })
  })
  it('rounds what is lost up and what is had down', () => {
    const wei = '90010000000000000'
    expect(formatParams({ lossWei: wei, moreWei: wei }, t)).toEqual({ lossWei: '0.0901', moreWei: '0.09' })
  })
})

describe('formatUnit', () => {
  it('leaves text as it is and rounds a health factor down', () => {
    expect(formatUnit('ETH/USD', 'text', t)).toBe('ETH/USD')
    expect(formatUnit(1.256, 'health-factor', t)).toBe('1.25')
  })
})
