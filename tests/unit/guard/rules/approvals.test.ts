import { describe, expect, it } from 'vitest'
import {
  CURVE_STETH,
  calm,
  ETHER,
  intent,
  leg,
  levelOf,
  ME,
  OTHER,
  STETH,
  STRANGER,
  sale,
  USDC,
} from './world'

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

describe('an allowance that another call takes along by signature', () => {
  it('is judged as any other', () => {
    const { approval } = approve(STRANGER, true)
    const supply = intent({ kind: 'lend', direction: 'supply', give: [leg(STETH, ETHER)], approval })
    expect(levelOf('unlimited-approval', supply, calm())).toBe('caution')
    expect(levelOf('unknown-spender', supply, calm())).toBe('notice')
    const known = { ...supply, approval: approve(CURVE_STETH, false).approval }
    expect(levelOf('unlimited-approval', known, calm())).toBeUndefined()
    expect(levelOf('unknown-spender', known, calm())).toBe('ok')
  })
})

describe('delegates-account', () => {
  const rule = 'delegates-account'
  const delegate = (spender: typeof OTHER | undefined, amount = 2n ** 256n - 1n) =>
    intent({
      ...{ kind: 'approve', direction: 'delegate', function: 'authorizationList()' },
      approval: { token: undefined, spender, amount, isUnlimited: amount > 0n },
    })
  it('is danger for code that nobody knows, a notice for a known contract', () => {
    expect(levelOf(rule, delegate(STRANGER), calm())).toBe('danger')
    expect(levelOf(rule, delegate(CURVE_STETH), calm())).toBe('notice')
  })
  it('is unknown without a delegate, silent where it is taken back and for other approvals', () => {
    expect(levelOf(rule, delegate(undefined), calm())).toBe('unknown')
    expect(levelOf(rule, delegate(STRANGER, 0n), calm())).toBeUndefined()
    expect(levelOf(rule, approve(STRANGER, true), calm())).toBeUndefined()
  })
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

describe('what lets somebody act for a loan', () => {
  const COMET = '0xc3d688b66703497daa19211eedff47f25384cdc3'
  const DEBT = '0x00000000000000000000000000000000000000d4'
  const all = (venue: string, token: typeof OTHER, isUnlimited = true) => ({
    ...approve(STRANGER, isUnlimited, token),
    ...{ venue, function: 'Authorization' },
  })
  it('is judged as an allowance for a token is: the collateral goes with it', () => {
    const manager = all('compound-v3', COMET)
    expect(levelOf('unlimited-approval', manager, calm())).toBe('caution')
    expect(levelOf('unknown-spender', manager, calm())).toBe('notice')
    expect(levelOf('permit-as-approval', manager, calm())).toBe('caution')
    expect(levelOf('unknown-spender', all('aave-v3', DEBT, false), calm())).toBe('notice')
  })
  it('is none where nothing may be taken, or by a supply of another token', () => {
    const none = {
      ...all('compound-v3', COMET),
      approval: { ...approve(STRANGER, false, COMET).approval, amount: 0n },
    }
    expect(levelOf('unknown-spender', none as ReturnType<typeof approve>, calm())).toBeUndefined()
    const { approval } = approve(STRANGER, false, USDC)
    const supply = intent({ kind: 'lend', venue: 'aave-v3', direction: 'supply', approval })
    expect(levelOf('unknown-spender', supply, calm())).toBeUndefined()
  })
})
