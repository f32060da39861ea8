import { describe, expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { DAY_S, YEAR_S } from '@/lib/core/time'
import type { LoanFacts, TokenFacts } from '@/lib/guard/facts'
import type { Intent } from '@/lib/guard/intent'
import {
  addressOf,
  CURVE_STETH,
  calm,
  ETHER,
  findingOf,
  intent,
  leg,
  levelOf,
  NOW_S,
  STETH,
  sale,
  token,
  WSTETH,
  withToken,
} from './world'

const FRXETH = addressOf('frxeth')
const SFRXETH = addressOf('sfrxeth')
const WEETH = addressOf('weeth')
const EETH = addressOf('eeth')
const mint = intent({ kind: 'deposit', give: [leg(NATIVE, ETHER)], receive: [leg(STETH, undefined)] })
const redeem = (amount: bigint | undefined = ETHER, change: Partial<Intent> = {}) =>
  intent({
    kind: 'redeem',
    function: 'requestWithdrawals(uint256[],address)',
    give: [leg(STETH, amount)],
    receive: [leg(NATIVE, amount, 'queued')],
    ...change,
  })

describe('order-outlives', () => {
  const rule = 'order-outlives'
  const open = (seconds: number) => sale(-10, { function: 'Order', deadlineS: BigInt(NOW_S + seconds) })
  it.each([
    [36 * DAY_S - 1, 'ok'],
    [36 * DAY_S, 'notice'],
    [36 * DAY_S + 1, 'notice'],
    [91 * DAY_S - 1, 'notice'],
    [91 * DAY_S, 'caution'],
    [91 * DAY_S + 1, 'caution'],
    [10 * YEAR_S - 1, 'caution'],
    [10 * YEAR_S, 'danger'],
    [-5, 'ok'],
  ] as const)('an order that is open for %i s is %s', (seconds, level) =>
    expect(levelOf(rule, open(seconds), calm())).toBe(level),
  )
  it('takes no deadline, or an absurd one, for no end', () => {
    for (const deadlineS of [undefined, 2n ** 256n - 1n]) {
      const found = findingOf(rule, { ...open(0), deadlineS }, calm())
      expect(found?.level).toBe('danger')
      expect(Number.isSafeInteger(found?.measurement.value)).toBe(true)
    }
  })
  it('leaves transactions and purchases alone', () => {
    expect(levelOf(rule, sale(-10, { deadlineS: undefined }), calm())).toBeUndefined()
    const buy = { ...open(YEAR_S), give: [leg(NATIVE, ETHER)], receive: [leg(STETH, ETHER)] } as Intent
    expect(levelOf(rule, buy, calm())).toBeUndefined()
  })
})

describe('no-yield', () => {
  const rule = 'no-yield'
  const buy = intent({ kind: 'deposit', give: [leg(NATIVE, ETHER)], receive: [leg(FRXETH, undefined)] })
  const stake = intent({ kind: 'deposit', give: [leg(FRXETH, ETHER)], receive: [leg(SFRXETH, undefined)] })
  it('is a notice for frxETH alone, none when it is staked in the same batch', () => {
    expect(levelOf(rule, buy, calm())).toBe('notice')
    expect(levelOf(rule, { ...buy, kind: 'swap' }, calm())).toBe('notice')
    expect(levelOf(rule, [buy, stake], calm())).toBe('ok')
    expect(levelOf(rule, [buy, sale()], calm())).toBe('notice')
  })
  it('leaves what earns alone', () => {
    expect(levelOf(rule, mint, calm())).toBeUndefined()
    expect(levelOf(rule, stake, calm())).toBeUndefined()
  })
})

describe('redeem-below-market', () => {
  const rule = 'redeem-below-market'
  const market = (bps: number) => calm({ tokens: { [STETH]: token('steth', bps) } })
  it.each([
    [29, 'ok'],
    [30, 'notice'],
    [31, 'notice'],
    [74, 'notice'],
    [75, 'caution'],
    [76, 'caution'],
    [199, 'caution'],
    [200, 'danger'],
    [201, 'danger'],
    [-200, 'ok'],
  ] as const)('a market at %i bps is %s', (bps, level) =>
    expect(levelOf(rule, redeem(), market(bps))).toBe(level),
  )
  it('is unknown without either rate', () => {
    for (const key of ['exchangeRateWad', 'marketRateWad'] as const)
      expect(levelOf(rule, redeem(), withToken(market(50), STETH, { [key]: undefined }))).toBe('unknown')
    expect(levelOf(rule, redeem(), calm({ tokens: {} }))).toBe('unknown')
  })
  it('leaves sales and ways into another LST alone', () => {
    expect(levelOf(rule, sale(), market(50))).toBeUndefined()
    expect(levelOf(rule, redeem(ETHER, { receive: [leg(FRXETH, ETHER)] }), market(50))).toBeUndefined()
  })
})

describe('peg-unstable', () => {
  const rule = 'peg-unstable'
  const at = (peg: TokenFacts['peg']) => withToken(calm(), STETH, { peg })
  const peg = (
    level: 'ok' | 'notice' | 'caution' | 'danger' | 'unknown',
    isDisputed = false,
    isStale = false,
  ) => at({ level, isDisputed, isStale })
  it.each(['ok', 'notice', 'caution', 'danger', 'unknown'] as const)('has the level of the peg: %s', level =>
    expect(levelOf(rule, mint, peg(level))).toBe(level),
  )
  it('is a word at least where sources disagree, and unknown where they are old or silent', () => {
    expect(levelOf(rule, mint, peg('ok', true))).toBe('notice')
    expect(levelOf(rule, mint, peg('danger', true))).toBe('danger')
    expect(levelOf(rule, mint, peg('danger', false, true))).toBe('unknown')
    expect(levelOf(rule, mint, at(undefined))).toBe('unknown')
    expect(levelOf(rule, mint, calm({ tokens: {} }))).toBe('unknown')
  })
  it('speaks of what is entered, not of what is sold or taken out', () => {
    const change: Partial<Intent> = { give: [leg(STETH, ETHER)], receive: [] }
    for (const [kind, direction] of [
      ['lend', 'supply'],
      ['lp', 'join'],
      ['restake', 'deposit'],
    ] as const)
      expect(levelOf(rule, intent({ ...change, kind, direction }), peg('caution')), kind).toBe('caution')
    for (const [kind, direction] of [
      ['swap', undefined],
      ['lend', 'repay'],
      ['lp', 'exit'],
      ['transfer', undefined],
    ] as const)
      expect(levelOf(rule, intent({ ...change, kind, direction }), peg('caution')), kind).toBeUndefined()
  })
})

describe('protocol-paused', () => {
  const rule = 'protocol-paused'
  const lido = (facts: object) => calm({ protocols: { lido: facts } })
  it('is a caution for what is stopped', () => {
    expect(levelOf(rule, mint, calm())).toBe('ok')
    expect(levelOf(rule, redeem(), calm())).toBe('ok')
    const deposits = lido({ isDepositPaused: true, isWithdrawalPaused: false })
    expect(levelOf(rule, mint, deposits)).toBe('caution')
    expect(levelOf(rule, redeem(), deposits)).toBe('ok')
    expect(levelOf(rule, redeem(), lido({ isWithdrawalPaused: true }))).toBe('caution')
  })
  it('is unknown when nothing was read, silent where the contract does not tell', () => {
    expect(levelOf(rule, mint, lido({}))).toBe('unknown')
    expect(levelOf(rule, mint, calm({ protocols: undefined }))).toBe('unknown')
    expect(levelOf(rule, mint, lido({ isWithdrawalPaused: false }))).toBeUndefined()
    expect(levelOf(rule, sale(), lido({ isDepositPaused: true }))).toBeUndefined()
  })
})

describe('withdrawal-limits', () => {
  const rule = 'withdrawal-limits'
  const single = { function: 'withdraw(uint256)' }
  it.each([
    [99n, 'caution'],
    [100n, 'ok'],
    [101n, 'ok'],
    [1_000n * ETHER, 'ok'],
    [1_000n * ETHER + 1n, 'caution'],
  ] as const)('redeeming %i is %s', (amount, level) =>
    expect(levelOf(rule, redeem(amount, single), calm())).toBe(level),
  )
  it('holds no sum of several requests against the most of one', () =>
    expect(levelOf(rule, redeem(5_000n * ETHER), calm())).toBe('ok'))
  it('is unknown without limits or amount', () => {
    expect(levelOf(rule, redeem(), calm({ protocols: { lido: {} } }))).toBe('unknown')
    expect(levelOf(rule, redeem(), calm({ protocols: undefined }))).toBe('unknown')
    const bare = redeem(ETHER, { give: [leg(STETH, undefined)] })
    expect(levelOf(rule, bare, calm())).toBe('unknown')
  })
  it('leaves everything else alone', () => expect(levelOf(rule, sale(), calm())).toBeUndefined())
})

describe('restake-layer', () => {
  const rule = 'restake-layer'
  const into = (give: typeof STETH, receive: typeof STETH, kind: 'swap' | 'deposit' = 'swap') =>
    intent({ kind, give: [leg(give, ETHER)], receive: [leg(receive, ETHER)] })
  it('is a notice on entering', () => {
    expect(levelOf(rule, into(NATIVE, WEETH), calm())).toBe('notice')
    expect(levelOf(rule, into(STETH, WEETH, 'deposit'), calm())).toBe('notice')
    expect(
      levelOf(rule, intent({ kind: 'restake', direction: 'deposit', give: [leg(STETH, ETHER)] }), calm()),
    ).toBe('notice')
  })
  it('says nothing within, on leaving, and of staking alone', () => {
    expect(levelOf(rule, into(EETH, WEETH), calm())).toBeUndefined()
    expect(levelOf(rule, into(WEETH, NATIVE), calm())).toBeUndefined()
    expect(levelOf(rule, mint, calm())).toBeUndefined()
    expect(
      levelOf(rule, intent({ kind: 'restake', direction: 'withdraw', receive: [leg(STETH, ETHER)] }), calm()),
    ).toBeUndefined()
  })
})

describe('deposit-collateral', () => {
  const rule = 'deposit-collateral'
  const loan = (healthFactorAfter: number | undefined, hasDebt = true): LoanFacts => ({
    ...{ hasDebt, healthFactorAfter, liquidationDiscountBps: 900 },
  })
  const lend = (direction: string) =>
    intent({ kind: 'lend', direction, venue: 'aave-v3', give: [leg(WSTETH, ETHER)] })
  it.each([
    [1.51, 'ok'],
    [1.5, 'notice'],
    [1.49, 'notice'],
    [1.21, 'notice'],
    [1.2, 'caution'],
    [1.19, 'caution'],
    [1.06, 'caution'],
    [1.05, 'danger'],
    [1.04, 'danger'],
    [0.9, 'danger'],
  ] as const)('a health factor of %f is %s', (health, level) => {
    for (const direction of ['supply', 'borrow', 'withdraw'])
      expect(levelOf(rule, lend(direction), calm({ loan: loan(health) }))).toBe(level)
  })
  it('says at which discount, the health factor rounded down', () =>
    expect(findingOf(rule, lend('borrow'), calm({ loan: loan(1.2999) }))?.measurement.params).toEqual({
      token: 'wstETH',
      healthFactor: 1.29,
      discountBps: 900,
    }))
  it('is unknown where it could not be worked out, and where a loan is taken unread', () => {
    expect(levelOf(rule, lend('supply'), calm({ loan: loan(undefined) }))).toBe('unknown')
    expect(levelOf(rule, lend('borrow'), calm())).toBe('unknown')
  })
  it('is silent without a debt, and for who only supplies or repays unread', () => {
    expect(levelOf(rule, lend('withdraw'), calm({ loan: loan(undefined, false) }))).toBeUndefined()
    for (const direction of ['supply', 'supply-collateral', 'withdraw', 'repay'])
      expect(levelOf(rule, lend(direction), calm()), direction).toBeUndefined()
    expect(levelOf(rule, sale(), calm({ loan: loan(1) }))).toBeUndefined()
  })
})

describe('lp-imbalance', () => {
  const rule = 'lp-imbalance'
  const join = intent({ kind: 'lp', direction: 'join', give: [leg(NATIVE, ETHER)] })
  const pool = (share: number) =>
    calm({
      pools: {
        [CURVE_STETH]: { shareBps: { [STETH]: share, [NATIVE]: 10_000 - share }, balancedShareBps: 5_000 },
      },
    })
  it.each([
    [5_999, 'ok'],
    [6_000, 'notice'],
    [6_001, 'notice'],
    [7_499, 'notice'],
    [7_500, 'caution'],
    [7_501, 'caution'],
    [8_999, 'caution'],
    [9_000, 'danger'],
    [9_001, 'danger'],
    [1_000, 'ok'],
  ] as const)('a pool with %i bps of stETH is %s', (share, level) =>
    expect(levelOf(rule, join, pool(share))).toBe(level),
  )
  it('goes by what the pool holds afterwards, where that is known', () => {
    const afterwards = (share: number) =>
      calm({
        pools: {
          [CURVE_STETH]: {
            ...{ shareBps: { [STETH]: 9_500, [NATIVE]: 500 }, balancedShareBps: 5_000 },
            afterBps: { [STETH]: share, [NATIVE]: 10_000 - share },
          },
        },
      })
    expect(levelOf(rule, join, afterwards(5_999))).toBe('ok')
    expect(levelOf(rule, join, afterwards(6_000))).toBe('notice')
    expect(findingOf(rule, join, afterwards(7_500))).toMatchObject({
      level: 'caution',
      measurement: { params: { nowBps: 9_500, afterBps: 7_500, balancedBps: 5_000 } },
    })
  })
  it('finds a pool by the share that is received', () => {
    const share = { ...join, target: WSTETH, receive: [leg(CURVE_STETH, undefined, 'min' as const)] }
    expect(levelOf(rule, share, pool(9_000))).toBe('danger')
  })
  it('is unknown for a pool that was not read, silent where none is', () => {
    for (const pools of [{}, { [CURVE_STETH]: undefined }])
      expect(levelOf(rule, join, calm({ pools }))).toBe('unknown')
    expect(levelOf(rule, { ...join, target: undefined }, pool(9_000))).toBe('unknown')
    expect(levelOf(rule, join, calm())).toBeUndefined()
    expect(levelOf(rule, { ...join, direction: 'exit' }, pool(9_000))).toBeUndefined()
  })
})
