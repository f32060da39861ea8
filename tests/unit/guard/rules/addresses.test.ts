import { describe, expect, it } from 'vitest'
import { type Address, NATIVE } from '@/lib/core/address'
import type { Facts } from '@/lib/guard/facts'
import type { Intent } from '@/lib/guard/intent'
import {
  CURVE_STETH,
  calm,
  ETHER,
  ether,
  findingOf,
  intent,
  leg,
  levelOf,
  ME,
  OTHER,
  RETH,
  STETH,
  STRANGER,
  sale,
  USDC,
  WSTETH,
} from './world'

// Source: Uniswap/v3-periphery:deploys.md
const WETH: Address = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
const transfer = (token: Address, recipient: Address | undefined) =>
  intent({
    kind: 'transfer',
    function: 'transfer(address,uint256)',
    target: token,
    give: [leg(token, ETHER)],
    recipient,
  })
const approve = (change: Partial<Intent['approval']> = {}, rest: Partial<Intent> = {}) =>
  intent({
    ...{ kind: 'approve', function: 'approve(address,uint256)', recipient: undefined },
    approval: { token: STETH, spender: CURVE_STETH, amount: ETHER, isUnlimited: false, ...change },
    ...rest,
  })

describe('transfer-to-token', () => {
  const rule = 'transfer-to-token'
  it('is danger to any token contract, the wrapped coin and itself included', () => {
    for (const to of [STETH, WSTETH, RETH, WETH])
      expect(levelOf(rule, transfer(STETH, to), calm()), to).toBe('danger')
  })
  it('is fine to a person, unknown to nobody, silent for other tokens and other acts', () => {
    expect(levelOf(rule, transfer(STETH, OTHER), calm())).toBe('ok')
    expect(levelOf(rule, transfer(STETH, undefined), calm())).toBe('unknown')
    expect(levelOf(rule, transfer(USDC, STETH), calm())).toBeUndefined()
    expect(levelOf(rule, sale(), calm())).toBeUndefined()
  })
})

describe('lookalike-token', () => {
  const rule = 'lookalike-token'
  const named = (symbol: string): Facts =>
    calm({ tokens: { ...calm().tokens, [STRANGER]: { ...ether, symbol } } })
  const swap = intent({ give: [leg(STETH, ETHER)], receive: [leg(STRANGER, ETHER, 'min')] })
  it.each(['stETH', 'STETH', 'st ETH', 'ѕtETH', 'wstETH', 'Rocket Pool ETH'])(
    '%s elsewhere is danger',
    symbol => {
      expect(levelOf(rule, swap, named(symbol))).toBe('danger')
    },
  )
  it('says which token it is not', () =>
    expect(findingOf(rule, swap, named('stETH'))?.measurement.params).toEqual({
      token: 'stETH',
      strangerAddress: STRANGER,
    }))
  it('lets other names pass and is unknown without one', () => {
    expect(levelOf(rule, swap, named('USDC'))).toBe('ok')
    expect(levelOf(rule, swap, named(''))).toBe('unknown')
    expect(levelOf(rule, swap, calm())).toBe('unknown')
  })
  it('is silent where every token is known', () => {
    expect(levelOf(rule, sale(), calm())).toBeUndefined()
    expect(levelOf(rule, sale(-50, { receive: [leg(WETH, ETHER, 'min')] }), calm())).toBeUndefined()
  })
})

describe('wrong-chain', () => {
  const rule = 'wrong-chain'
  it('is a caution where wallet and request are on two chains', () => {
    expect(levelOf(rule, sale(), calm())).toBe('ok')
    expect(levelOf(rule, sale(), calm({ walletChainId: 42161 }))).toBe('caution')
    expect(findingOf(rule, sale(), calm({ walletChainId: 99_999_999 }))?.measurement.params).toEqual({
      chain: 'Ethereum',
      walletChain: '99999999',
    })
  })
  it('is unknown where the wallet did not say', () =>
    expect(levelOf(rule, sale(), calm({ walletChainId: undefined }))).toBe('unknown'))
  it('is said once for a batch', () => {
    const facts = calm({ walletChainId: 10 })
    expect(findingOf(rule, [approve(), sale()], facts)?.intent).toBe(0)
    expect(levelOf(rule, [sale(), sale()], facts)).toBe('caution')
  })
})

describe('unknown-spender', () => {
  const rule = 'unknown-spender'
  const code = (has: boolean) => calm({ hasCode: { [STRANGER]: has } })
  it('is a notice for a contract nobody knows, danger for a plain account', () => {
    expect(levelOf(rule, approve(), calm())).toBe('ok')
    expect(levelOf(rule, approve({ spender: WSTETH }), calm())).toBe('ok')
    expect(levelOf(rule, approve({ spender: STRANGER }), calm())).toBe('notice')
    expect(levelOf(rule, approve({ spender: STRANGER }), code(true))).toBe('notice')
    expect(levelOf(rule, approve({ spender: STRANGER }), code(false))).toBe('danger')
  })
  it('is unknown without a spender', () =>
    expect(levelOf(rule, approve({ spender: undefined }), calm())).toBe('unknown'))
  it('leaves alone what takes an allowance back, and other tokens', () => {
    for (const one of [
      approve({ spender: STRANGER, amount: 0n }),
      approve({ spender: STRANGER }, { direction: 'decrease' }),
      approve({ spender: STRANGER, token: USDC }),
      sale(),
    ])
      expect(levelOf(rule, one, calm())).toBeUndefined()
  })
})

describe('permit-as-approval', () => {
  const rule = 'permit-as-approval'
  const permit = (change: Partial<Intent['approval']> = {}) => approve(change, { function: 'Permit' })
  it('is a notice, a caution for a spender nobody knows', () => {
    expect(levelOf(rule, permit(), calm())).toBe('notice')
    expect(levelOf(rule, permit({ spender: STRANGER }), calm())).toBe('caution')
    expect(levelOf(rule, permit({ spender: undefined }), calm())).toBe('unknown')
  })
  it('leaves transactions, nothing, and other tokens alone', () => {
    expect(levelOf(rule, approve(), calm())).toBeUndefined()
    expect(levelOf(rule, permit({ amount: 0n }), calm())).toBeUndefined()
    expect(levelOf(rule, permit({ token: USDC }), calm())).toBeUndefined()
  })
})

describe('rebasing-into-contract', () => {
  const rule = 'rebasing-into-contract'
  const into = (change: Partial<Intent>, token = STETH) =>
    intent({ venue: 'somewhere', target: STRANGER, give: [leg(token, ETHER)], ...change })
  it('is a caution for pools with books of their own and for bridges', () => {
    expect(levelOf(rule, into({ kind: 'lp', direction: 'join' }), calm())).toBe('caution')
    expect(levelOf(rule, into({ kind: 'bridge' }), calm())).toBe('caution')
  })
  it('is a notice for vaults and lenders of which nobody knows', () => {
    expect(levelOf(rule, into({ kind: 'deposit' }), calm())).toBe('notice')
    expect(levelOf(rule, into({ kind: 'lend', direction: 'supply' }), calm())).toBe('notice')
  })
  it('is a notice for a transfer, only where a contract is known to be there', () => {
    expect(levelOf(rule, transfer(STETH, OTHER), calm())).toBeUndefined()
    expect(levelOf(rule, transfer(STETH, OTHER), calm({ hasCode: { [OTHER]: false } }))).toBeUndefined()
    expect(levelOf(rule, transfer(STETH, OTHER), calm({ hasCode: { [OTHER]: true } }))).toBe('notice')
    expect(levelOf(rule, transfer(STETH, CURVE_STETH), calm())).toBe('notice')
    expect(levelOf(rule, transfer(STETH, undefined), calm())).toBeUndefined()
  })
  it('knows who passes growth on', () => {
    const lp = into({ kind: 'lp', direction: 'join', target: CURVE_STETH, venue: 'curve-pool' })
    const aToken = into({ kind: 'lend', direction: 'supply', venue: 'aave-v2' })
    const vault = into({ kind: 'deposit', receive: [leg(RETH, undefined)] })
    for (const one of [lp, aToken, vault]) expect(levelOf(rule, one, calm())).toBeUndefined()
  })
  it('leaves what does not grow, and ways out, alone', () => {
    expect(levelOf(rule, into({ kind: 'bridge' }, WSTETH), calm())).toBeUndefined()
    for (const change of [
      { kind: 'lp', direction: 'exit' },
      { kind: 'lend', direction: 'repay' },
      { kind: 'wrap' },
      {},
    ] as const)
      expect(levelOf(rule, into(change), calm())).toBeUndefined()
    expect(
      levelOf(rule, into({ kind: 'bridge', give: [leg(NATIVE, ETHER)], recipient: ME }), calm()),
    ).toBeUndefined()
  })
})

describe('recipient-is-not-you of an order', () => {
  const rule = 'recipient-is-not-you'
  const to = (reason?: string) => sale(0, { recipient: OTHER, flags: ['recipient-is-not-sender'], reason })
  it('says nothing where whom it pays is kept outside of it, and speaks of anybody else', () => {
    expect(levelOf(rule, to('terms-off-chain'), calm())).toBeUndefined()
    expect(levelOf(rule, to(), calm())).toBe('danger')
  })
})
