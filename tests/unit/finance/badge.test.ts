import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BadgeInput, type BadgePeg, decideBadge } from '@/lib/finance/badge'

const peg = (level: BadgePeg['level'], bps = 0, more: Partial<BadgePeg> = {}): BadgePeg => ({
  tokenId: 'steth',
  level,
  bps,
  overlay: undefined,
  ...more,
})
const badge = (input: Partial<BadgeInput>) =>
  decideBadge({
    pegs: [],
    claimable: [],
    loans: [],
    settings: { isOn: true, tokens: {}, hideBalances: false },
    ...input,
  })

describe('decideBadge', () => {
  it('is empty when all is calm', () =>
    expect(badge({ pegs: [peg('ok', -4)] })).toMatchObject({ text: '', titleKey: 'calm' }))

  it.each<[string, Partial<BadgeInput>]>([
    ['danger', { pegs: [peg('danger', -243.4)], claimable: ['steth', 'frxeth'], blindness: 'uncovered' }],
    ['loan', { pegs: [peg('caution', -80)], loans: ['wsteth'], claimable: ['steth'] }],
    ['claimable', { pegs: [peg('caution', -80)], claimable: ['steth', 'frxeth'], blindness: 'uncovered' }],
    ['caution', { pegs: [peg('caution', -80), peg('notice', -40)], blindness: 'uncovered' }],
    ['maybe', { pegs: [peg('notice', -40)], blindness: 'maybe' }],
    ['uncovered', { pegs: [peg('notice', -40)], blindness: 'uncovered' }],
    ['notice', { pegs: [peg('notice', -40), peg('ok', 0, { overlay: 'disputed' })] }],
    ['disputed', { pegs: [peg('ok', 0, { overlay: 'stale' })] }],
  ])('%s comes before what is beneath it', (titleKey, input) => expect(badge(input).titleKey).toBe(titleKey))

  it('says nothing of what it does not look at while paused', () => {
    const settings = { isOn: true, tokens: {}, hideBalances: false, isPaused: true }
    expect(badge({ pegs: [peg('danger', -243)], settings })).toMatchObject({
      titleKey: 'paused',
      tone: 'muted',
    })
  })

  it('says basis points, or ! where they may not wait', () => {
    expect(badge({ pegs: [peg('danger', -243.4)] }).text).toBe('243')
    expect(badge({ pegs: [peg('critical', -612)] }).text).toBe('!')
  })

  it('speaks of the worst token', () => {
    const pegs = [peg('caution', -90), peg('caution', -120, { tokenId: 'reth' })]
    expect(badge({ pegs }).params).toEqual({ token: 'reth', bps: 120 })
  })

  it('a toggle silences one token, another all', () => {
    const pegs = [peg('danger', -210), peg('caution', -90, { tokenId: 'reth' })]
    const settings = { isOn: true, tokens: { steth: false }, hideBalances: false }
    expect(badge({ pegs, settings }).params).toMatchObject({ token: 'reth' })
    expect(
      badge({ pegs, claimable: ['reth'], blindness: 'uncovered', settings: { ...settings, isOn: false } })
        .text,
    ).toBe('')
  })

  it('says of a weak loan that it may not wait, unless its token is silenced', () => {
    expect(badge({ loans: ['wsteth'] })).toMatchObject({
      text: '!',
      tone: 'danger',
      params: { token: 'wsteth' },
    })
    const settings = { isOn: true, tokens: { wsteth: false }, hideBalances: false }
    expect(badge({ loans: ['wsteth'], settings }).text).toBe('')
  })

  it('hides a count with the balances, not the sign', () => {
    const settings = { isOn: true, tokens: {}, hideBalances: true }
    expect(badge({ claimable: ['steth', 'steth', 'eeth'], settings })).toMatchObject({
      text: '•',
      params: { count: '•' },
    })
  })

  it('counts what can be claimed, of tokens that are not silenced', () => {
    const settings = { isOn: true, tokens: { eeth: false }, hideBalances: false }
    const claimable = ['steth', 'eeth', 'steth']
    expect(badge({ claimable, settings })).toMatchObject({
      text: '2',
      titleKey: 'claimable',
      params: { count: 2 },
    })
    expect(badge({ claimable: ['eeth'], settings }).text).toBe('')
  })

  it('thin alone is no sign on the icon', () =>
    expect(badge({ pegs: [peg('ok', 0, { overlay: 'thin' })] }).text).toBe(''))

  it('never needs more than four characters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ok', 'notice', 'caution', 'danger', 'critical'),
        fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: undefined }),
        fc.nat(1e3),
        (level, bps, count) => {
          const claimable = Array<string>(count).fill('steth')
          expect(badge({ pegs: [{ ...peg(level), bps }], claimable }).text.length).toBeLessThanOrEqual(4)
        },
      ),
    )
  })
})
