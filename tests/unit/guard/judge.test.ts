import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVELS, type Level } from '@/lib/core/level'
import { judge } from '@/lib/guard/judge'
import { CURVE_STETH, calm, ETHER, intent, STETH, sale, token } from './rules/world'

const discount = (bps: number) => calm({ tokens: { ...calm().tokens, [STETH]: token('steth', -bps) } })
const verdict = (intents = [sale()], facts = calm(), settings = {}) => judge({ intents, facts, settings })
const approve = intent({
  kind: 'approve',
  approval: { token: STETH, spender: CURVE_STETH, amount: 2n ** 256n - 1n, isUnlimited: true },
})

describe('a verdict', () => {
  it('passes a good sale in calm, and is a caution at a discount of 150 bps', () => {
    expect(verdict().level).toBe('ok')
    expect(verdict([sale(-200)], discount(150)).level).toBe('caution')
  })
  it('has the worst level of all, worst first', () => {
    const { level, findings } = verdict([approve, sale(-300)], discount(250))
    expect(level).toBe('danger')
    const order = findings.map(found => (found.level === 'unknown' ? 0.5 : LEVELS.indexOf(found.level)))
    expect(order).toEqual([...order].sort((a, b) => b - a))
    expect(findings.find(({ rule }) => rule === 'unlimited-approval')?.intent).toBe(0)
  })
  it('is about the first intent that is no approval', () => {
    expect(verdict([approve, sale()]).main).toBe(1)
    expect(verdict([approve]).main).toBe(0)
    expect(verdict([approve, sale(-300)], discount(100))).toMatchObject({
      execution: { bps: -100 },
      daysOfRewards: 100,
    })
  })
  it('is unknown where something was not understood, unless something worse was found', () => {
    const unclear = sale(-50, { confidence: 'low' })
    expect(verdict([unclear]).level).toBe('unknown')
    expect(verdict([]).level).toBe('unknown')
    expect(verdict([{ ...unclear, flags: ['no-minimum'] }]).level).toBe('danger')
  })
  it('leaves out rules that are off and takes the bands of the person', () => {
    const off = { disabledRules: ['unlimited-approval'] }
    expect(verdict([approve], calm(), off).findings.map(({ rule }) => rule)).not.toContain(
      'unlimited-approval',
    )
    const own = { thresholds: { 'sell-below-exchange-rate': { notice: 1, caution: 2, danger: 3 } } }
    expect(verdict([sale()], calm(), own).level).toBe('danger')
  })
  it('counts what was dismissed up to its level, and warns again when it rises', () => {
    const rule = 'sell-below-exchange-rate'
    const level = fc.constantFrom('notice', 'caution', 'danger')
    fc.assert(
      fc.property(level, fc.integer({ min: 30, max: 900 }), (most, bps) => {
        const request = [sale(-bps - 20)] as const
        const loud = verdict([...request], discount(bps))
        const quiet = verdict([...request], discount(bps), { dismissed: { [rule]: most } })
        const found = quiet.findings.find(finding => finding.rule === rule)
        const isWithin = LEVELS.indexOf(loud.level as Level) <= LEVELS.indexOf(most)
        // What else is told of such a sale, the better way out, is a notice.
        expect(quiet.level).toBe(isWithin ? 'notice' : loud.level)
        expect(found).toMatchObject({ isDismissed: isWithin, level: loud.level })
        expect(quiet.findings).toHaveLength(loud.findings.length)
      }),
    )
  })
  it('tells what was dismissed last, and never takes the unknown for it', () => {
    const dismissed = { 'unlimited-approval': 'danger', 'sell-below-exchange-rate': 'danger' }
    const { level, findings } = verdict([approve], calm(), { dismissed })
    expect(level).toBe('ok')
    expect(findings.at(-1)).toMatchObject({ rule: 'unlimited-approval', level: 'notice', isDismissed: true })
    const unread = verdict([sale()], calm({ tokens: {} }), { dismissed })
    expect(unread.level).toBe('unknown')
    expect(unread.findings.every(({ isDismissed }) => !isDismissed)).toBe(true)
  })
  it('counts one loss once: another way out never raises the level of the sale', () => {
    const ways = [{ key: 'queue', venue: 'x', receivesWei: 5n * ETHER, waitS: undefined }]
    expect(verdict([sale()], calm({ ways })).level).toBe('notice')
  })
  it('says no days for a gain', () => expect(verdict([sale()], discount(-50)).daysOfRewards).toBeUndefined())
})
