import { describe, expect, it } from 'vitest'
import { CURVE_STETH, calm, ETHER, intent, levelOf, ME, OTHER, STETH, STRANGER, sale, USDC } from './world'

const approve = (spender: typeof OTHER | undefined, isUnlimited: boolean, token = STETH) =>
  intent({
    kind: 'approve',
    function: 'approve(address,uint256)',
    target: token,
    recipient: undefined,
    approval: { token, spender, amount: isUnlimited ? 2n ** 256n - 1n : ETHER, isUnlimited },
  })

describe('unlimited-approval', () => {
  const rule = 'unlimited-approval'
  it('is a notice for a contract people use, a caution for one nobody knows', () => {
    expect(levelOf(rule, approve(CURVE_STETH, true), calm())).toBe('notice')
    expect(levelOf(rule, approve(STRANGER, true), calm())).toBe('caution')
  })
  it('leaves exact amounts and other tokens alone', () => {
    expect(levelOf(rule, approve(STRANGER, false), calm())).toBeUndefined()
    expect(levelOf(rule, approve(STRANGER, true, USDC), calm())).toBeUndefined()
  })
  it('is unknown when nobody says who may take it', () =>
    expect(levelOf(rule, approve(undefined, true), calm())).toBe('unknown'))
})

describe('recipient-is-not-you', () => {
  const rule = 'recipient-is-not-you'
  it('is danger when somebody else is paid', () => {
    expect(levelOf(rule, sale(-50, { recipient: OTHER }), calm())).toBe('danger')
    expect(levelOf(rule, sale(-50, { recipient: ME }), calm())).toBe('ok')
  })
  it('is unknown without an account, unless the request itself names its sender', () => {
    const facts = calm({ account: undefined })
    expect(levelOf(rule, sale(-50), facts)).toBe('unknown')
    expect(levelOf(rule, sale(-50, { flags: ['recipient-is-not-sender'] }), facts)).toBe('danger')
  })
  it('leaves transfers and what names nobody alone', () => {
    expect(levelOf(rule, sale(-50, { kind: 'transfer', recipient: OTHER }), calm())).toBeUndefined()
    expect(levelOf(rule, sale(-50, { recipient: undefined }), calm())).toBeUndefined()
  })
})
