import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Address, NATIVE } from '@/lib/core/address'
import type { Intent } from '@/lib/guard/intent'
import type { Seen } from '@/lib/services/review/foresight/effects'
import { heldAgainst } from '@/lib/services/review/heldAgainst'
import { ETHER, intent, leg, ME, OTHER, STETH, STRANGER, sale, WSTETH } from '../../guard/rules/world'
import { WETH } from './fakeRpc'

const sight = (changes: Record<Address, bigint>, rest: Partial<Seen> = {}): Seen => ({
  ...{ changes, allowed: [], reverted: false },
  ...rest,
})
const asSaid = { [STETH]: -ETHER, [NATIVE]: ETHER }
function held(one: Intent, seen: Seen | undefined, ...others: Intent[]): Intent {
  const [first] = heldAgainst([one, ...others], seen, 1, ME)
  if (!first) throw new Error('an intent is lost')
  return first
}

describe('a sale of one stETH for at least 0.995 ether', () => {
  const one = sale(-50)
  it('agrees with what is seen', () => {
    expect(held(one, sight(asSaid))).toEqual({ ...one, basis: 'both' })
    expect(held(one, sight({ [STETH]: -ETHER, [WETH]: ETHER })).basis).toBe('both')
    // What moves besides is not named, and no contradiction.
    expect(held(one, sight({ ...asSaid, [STRANGER]: 5n })).basis).toBe('both')
  })
  it('agrees to the rounding of a rebasing token', () => {
    expect(held(one, sight({ ...asSaid, [STETH]: -ETHER - 2n })).basis).toBe('both')
    expect(held(one, sight({ ...asSaid, [STETH]: -ETHER + 2n })).basis).toBe('both')
  })
  it.each([
    ['another token leaves', { [WSTETH]: -ETHER, [NATIVE]: ETHER }],
    ['another token arrives', { [STETH]: -ETHER, [STRANGER]: ETHER }],
    ['nothing arrives', { [STETH]: -ETHER }],
    ['nothing leaves', { [NATIVE]: ETHER }],
    ['more leaves', { ...asSaid, [STETH]: -ETHER - 11n }],
    ['less arrives than the least', { ...asSaid, [NATIVE]: (ETHER * 995n) / 1_000n - 11n }],
    ['it goes the other way', { [STETH]: ETHER, [NATIVE]: -ETHER }],
  ])('disagrees where %s', (_, changes) =>
    expect(held(one, sight(changes))).toMatchObject({
      ...{ basis: 'disagree', confidence: 'low', reason: 'simulation-disagrees' },
    }),
  )
  it('is left as it is where nothing can be said', () => {
    const fails = sight(asSaid, { reverted: true })
    for (const seen of [undefined, fails]) expect(held(one, seen)).toBe(one)
    const toOther = { ...one, recipient: OTHER }
    expect(held(toOther, sight({ [STETH]: -ETHER }))).toBe(toOther)
    expect(held(one, sight({}), sale()).basis).toBe('decoded')
    const claim = intent({ kind: 'claim' })
    expect(held(claim, sight({}))).toBe(claim)
  })
  it('is held against all of a request that only approves besides', () => {
    const approve = intent({ kind: 'approve' })
    expect(held(one, sight({ [STETH]: -ETHER }), approve).basis).toBe('disagree')
  })
})

describe('doubt', () => {
  const doubted = sale(-50, { confidence: 'low', reason: 'several-legs' })
  it('ends where all that moves is what was read', () =>
    expect(held(doubted, sight(asSaid))).toMatchObject({ confidence: 'high', reason: undefined }))
  it.each([
    ['something else leaves', sight({ ...asSaid, [STRANGER]: -1n })],
    ['somebody may take more afterwards', sight(asSaid, { allowed: [STETH] })],
    ['allowances were not seen', sight(asSaid, { allowed: undefined })],
  ])('stays where %s', (_, seen) =>
    expect(held(doubted, seen)).toMatchObject({ basis: 'both', confidence: 'low', reason: 'several-legs' }),
  )
  const open = { ...doubted, receive: [leg(undefined, (ETHER * 995n) / 1_000n, 'min' as const)] }
  it('stays where it is not clear which of those that arrive was left to a pool', () => {
    expect(held(open, sight({ ...asSaid, [STRANGER]: 5n })).confidence).toBe('low')
    expect(held(doubted, sight({ [STETH]: -ETHER })).basis).toBe('disagree')
  })
  it('ends where the one token that a pool was left to name is seen', () => {
    expect(held(open, sight(asSaid))).toMatchObject({ receive: [{ token: NATIVE }], confidence: 'high' })
    const sold = { ...doubted, give: [leg(undefined, ETHER, 'exact' as const)] }
    expect(held(sold, sight(asSaid))).toMatchObject({ give: [{ token: STETH }], confidence: 'high' })
    // It is held to what was said of it all the same.
    expect(held(sold, sight({ ...asSaid, [STETH]: -2n * ETHER })).basis).toBe('disagree')
    expect(held(open, sight({ ...asSaid, [NATIVE]: 1n })).basis).toBe('disagree')
  })
  it('of what was not understood at all never ends', () => {
    const none = { ...doubted, confidence: 'none' as const }
    expect(held(none, sight(asSaid)).confidence).toBe('none')
  })
})

it('never trusts a sale more that gives more or pays less than it says', () => {
  const off = fc.bigInt(-(10n ** 17n), 10n ** 17n)
  fc.assert(
    fc.property(off, off, (more, less) => {
      const seen = sight({ [STETH]: -ETHER - more, [NATIVE]: (ETHER * 995n) / 1_000n - less })
      const isAsSaid = more <= 10n && less <= 10n
      expect(held(sale(-50), seen).basis).toBe(isAsSaid ? 'both' : 'disagree')
    }),
  )
})
