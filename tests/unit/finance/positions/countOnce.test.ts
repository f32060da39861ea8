import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Claim, countOnce } from '@/lib/finance/positions/countOnce'

const claim: fc.Arbitrary<Claim<bigint>> = fc.record({
  chainId: fc.constantFrom(1, 42161),
  account: fc.constantFrom('0xa', '0xb'),
  receipt: fc.constantFrom('0x1', '0x2', '0x3', 'manager-7'),
  item: fc.bigInt({ min: 1n, max: 10n ** 24n }),
})
const keyOf = ({ chainId, account, receipt }: Claim<bigint>) => `${chainId} ${account} ${receipt}`
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n)

describe('countOnce', () => {
  it('counts every receipt of an account exactly once, however often it is named', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 40 }), claims => {
        const first = new Map(claims.toReversed().map(one => [keyOf(one), one.item]))
        expect(countOnce(claims)).toHaveLength(first.size)
        expect(sum(countOnce(claims))).toBe(sum([...first.values()]))
      }),
    )
  })
  it('is not changed by saying the same again', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 20 }), claims => {
        expect(countOnce([...claims, ...claims])).toEqual(countOnce(claims))
      }),
    )
  })
  it('drops nothing when no two receipts are the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(claim, { selector: keyOf }), claims => {
        expect(countOnce(claims)).toEqual(claims.map(({ item }) => item))
      }),
    )
  })
  it('keeps chains and accounts apart', () => {
    const one = { chainId: 1, account: '0xa', receipt: '0x1', item: 1n }
    expect(countOnce([one, { ...one, chainId: 10 }, { ...one, account: '0xb' }])).toEqual([1n, 1n, 1n])
  })
})
