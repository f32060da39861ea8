import { describe, expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { describeFinding } from '@/lib/format/describeFinding'
import type { Facts } from '@/lib/guard/facts'
import type { Intent } from '@/lib/guard/intent'
import { RULES } from '@/lib/guard/rules/index'
import { guardTranslator } from '@/lib/i18n/guardWords'
import type { Review } from '@/lib/messaging/schemas/verdict'
import {
  addressOf,
  CURVE_STETH,
  calm,
  ETHER,
  ether,
  findingOf,
  intent,
  leg,
  OTHER,
  QUEUE,
  STETH,
  STRANGER,
  sale,
  token,
  WSTETH,
  withToken,
} from './world'

const market = (bps: number) => calm({ tokens: { ...calm().tokens, [STETH]: token('steth', bps) } })
const given: Partial<Intent> = { give: [leg(STETH, ETHER)], receive: [] }
const mint = (receive = STETH) =>
  intent({ kind: 'deposit', give: [leg(NATIVE, ETHER)], receive: [leg(receive, undefined)] })
const redeem = (amount = ETHER) =>
  intent({ kind: 'redeem', function: 'withdraw(uint256)', give: [leg(STETH, amount)] })
const approve = (name: string) =>
  intent({
    ...{ kind: 'approve', function: name },
    approval: { token: STETH, spender: STRANGER, amount: 2n ** 200n, isUnlimited: true },
  })

/** One request for each rule that makes it speak, and one that lacks what it needs, where that can be. */
const SPEAKS: Record<string, [Intent, Facts][]> = {
  'sell-below-exchange-rate': [[sale(-300), market(-150)]],
  'buy-above-exchange-rate': [[mint(), market(-150)]],
  'redeem-below-market': [[redeem(), market(150)]],
  'low-minimum-received': [
    [sale(-300), market(0)],
    [sale(-10_000, { flags: ['no-minimum'] }), market(0)],
  ],
  'better-exit': [
    [sale(-300), market(-150)],
    [sale(-300), { ...market(-150), ways: [{ ...QUEUE, waitS: undefined }] }],
    [sale(-300), { ...market(-150), ways: [{ ...QUEUE, waitS: { min: 0, max: 0 } }] }],
  ],
  'simulation-disagrees': [
    [
      sale(-50, { basis: 'disagree', confidence: 'low' }),
      calm({ effects: { changes: { [STETH]: -ETHER, [STRANGER]: 5n }, reverted: false } }),
    ],
  ],
  'recipient-is-not-you': [[sale(-50, { recipient: OTHER }), calm()]],
  'transfer-to-token': [[intent({ ...given, kind: 'transfer', recipient: WSTETH }), calm()]],
  'lookalike-token': [
    [
      sale(-50, { receive: [leg(STRANGER, ETHER)] }),
      calm({ tokens: { ...calm().tokens, [STRANGER]: { ...ether, symbol: 'stETH' } } }),
    ],
  ],
  'wrong-chain': [[sale(), calm({ walletChainId: 10 })]],
  'delegates-account': [
    [
      intent({
        ...{ kind: 'approve', direction: 'delegate', function: 'authorizationList()' },
        approval: { token: undefined, spender: STRANGER, amount: 2n ** 200n, isUnlimited: true },
      }),
      calm(),
    ],
  ],
  'unlimited-approval': [[approve('approve(address,uint256)'), calm()]],
  'unknown-spender': [
    [approve('approve(address,uint256)'), calm()],
    [approve('approve(address,uint256)'), calm({ hasCode: { [STRANGER]: false } })],
  ],
  'permit-as-approval': [[approve('Permit'), calm()]],
  'order-outlives': [
    [sale(-10, { function: 'Order' }), calm()],
    [sale(-10, { function: 'Order', deadlineS: 1n << 34n }), calm()],
  ],
  'peg-unstable': [
    [mint(), withToken(calm(), STETH, { peg: { level: 'caution', isDisputed: false, isStale: false } })],
    ...[-80, 80].map((offBps): [Intent, Facts] => [
      mint(),
      withToken(calm(), STETH, { peg: { level: 'caution', isDisputed: false, isStale: false, offBps } }),
    ]),
    [mint(), withToken(calm(), STETH, { peg: { level: 'ok', isDisputed: true, isStale: false, offBps: 5 } })],
  ],
  'deposit-collateral': [
    [
      intent({ ...given, kind: 'lend', direction: 'borrow' }),
      calm({ loan: { hasDebt: true, healthFactorAfter: 1.1, liquidationDiscountBps: 400 } }),
    ],
    [
      intent({ ...given, kind: 'lend', direction: 'borrow' }),
      calm({ loan: { hasDebt: true, healthFactorAfter: 0.99, liquidationDiscountBps: undefined } }),
    ],
  ],
  'lp-imbalance': [
    [
      intent({ ...given, kind: 'lp', direction: 'join' }),
      calm({ pools: { [CURVE_STETH]: { shareBps: { [STETH]: 8_000 }, balancedShareBps: 5_000 } } }),
    ],
    [
      intent({ ...given, kind: 'lp', direction: 'join' }),
      calm({
        pools: {
          [CURVE_STETH]: {
            ...{ shareBps: { [STETH]: 8_000 }, afterBps: { [STETH]: 8_100 }, balancedShareBps: 5_000 },
          },
        },
      }),
    ],
  ],
  'rebasing-into-contract': [[intent({ ...given, kind: 'bridge', target: STRANGER }), calm()]],
  'restake-layer': [[mint(addressOf('weeth')), calm()]],
  'protocol-paused': [[mint(), calm({ protocols: { lido: { isDepositPaused: true } } })]],
  'withdrawal-limits': [
    [redeem(1n), calm()],
    [redeem(2_000n * ETHER), calm()],
  ],
  'no-yield': [[mint(addressOf('frxeth')), calm()]],
}

/** As the face gets it. */
function told(rule: string, one: Intent, facts: Facts): Review['findings'][number] {
  const found = findingOf(rule, one, facts)
  if (!found) throw new Error(`${rule} says nothing`)
  const { level, limit, measurement } = found
  const { value, form, params, evidence } = measurement
  const unit = RULES.find(({ id }) => id === rule)?.unit
  return { rule, level, limit, value, unit, form, params, evidence } as Review['findings'][number]
}

it('every rule is made to speak here', () =>
  expect(Object.keys(SPEAKS).sort()).toEqual(RULES.map(({ id }) => id).sort()))

describe.each(['en', 'zh-CN'] as const)('in %s', language => {
  const t = guardTranslator(language)
  it.each(Object.entries(SPEAKS))('%s has a whole sentence for what it finds', (rule, cases) => {
    for (const [one, facts] of cases) {
      const finding = told(rule, one, facts)
      expect(['notice', 'caution', 'danger']).toContain(finding.level)
      const { sentence, evidence } = describeFinding(finding, t)
      expect(sentence).not.toBe(rule)
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/)
      for (const { key } of finding.evidence) expect(t.lookup(`evidence.${key}`), key).toBeDefined()
      for (const { value } of evidence) expect(value).not.toMatch(/undefined|NaN/)
    }
  })
  it('tells what was measured beside where its level begins', () => {
    const evidenceOf = (rule: string) => {
      const [one, facts] = SPEAKS[rule]?.[0] ?? []
      return one && facts ? describeFinding(told(rule, one, facts), t).evidence.at(-1) : undefined
    }
    expect(evidenceOf('sell-below-exchange-rate')?.value).toBe('1.50%')
    expect(evidenceOf('sell-below-exchange-rate')?.from).toContain('0.75%')
    expect(evidenceOf('deposit-collateral')?.value).toBe('1.1')
    expect(evidenceOf('deposit-collateral')?.from).toContain('1.2')
    expect(evidenceOf('recipient-is-not-you')?.from).not.toContain(t('levels.danger'))
  })
  it('says how far the peg is off, and what one withdrawal takes', () => {
    const sentenceOf = (rule: string, at: number) => {
      const [one, facts] = SPEAKS[rule]?.[at] ?? []
      return one && facts ? describeFinding(told(rule, one, facts), t).sentence : ''
    }
    expect(sentenceOf('peg-unstable', 1)).toContain('0.80%')
    expect(sentenceOf('peg-unstable', 2)).toContain('0.80%')
    expect(sentenceOf('peg-unstable', 1)).not.toBe(sentenceOf('peg-unstable', 2))
    expect(sentenceOf('withdrawal-limits', 1)).toMatch(/2,000 stETH.*1,000/)
    expect(sentenceOf('deposit-collateral', 0)).toContain('4.00%')
    expect(sentenceOf('better-exit', 0)).toMatch(/2/)
  })
  it.each(RULES.map(({ id }) => id))('%s says that it is not known', id => {
    const unknown = describeFinding(
      { rule: id, level: 'unknown', unit: 'count', params: {}, evidence: [] },
      t,
    )
    expect(unknown.sentence).not.toBe(id)
    expect(unknown.sentence).not.toMatch(/[{}]/)
  })
})
