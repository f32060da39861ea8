import { describe, expect, it } from 'vitest'
import { lower } from '@/lib/core/address'
import type { Intent } from '@/lib/guard/intent'
import type { Loans } from '@/lib/messaging/schemas/loans'
import { loanFacts, planLoan } from '@/lib/services/review/loan'
import { aavePrime } from '@/lib/venues/aave/prime'
import { cometEthereumWeth } from '@/lib/venues/compound/ethereumWeth'
import { morphoEthereum } from '@/lib/venues/morpho/ethereum'
import { collateral, ETH, leg, loan, lst } from '../../finance/lending/loans'
import { EMPTY_SNAPSHOT } from './support'

const ACCOUNT = lower('0x00000000000000000000000000000000000000A1')
const NONE: Loans = { readAtS: 0, reads: [] }
const SILENT = { answers: new Map(), chains: new Map() }
const lend = (direction: string, target = aavePrime.contract): Intent =>
  ({ kind: 'lend', direction, target, give: [], receive: [], recipient: ACCOUNT }) as never
const storedAt = (venueId: string): Loans => {
  const one = loan({
    collaterals: [collateral(leg(10n, 1n, lst('market')), 9_000n)],
    debts: [leg(1n, 1n, ETH)],
  })
  const loans = [{ ...one, collaterals: [...one.collaterals], debts: [...one.debts] }]
  return { readAtS: 1, reads: [{ account: ACCOUNT, venueId, chainId: 1, asOfS: 1, loans }] }
}
const factsOf = (intent: Intent, loans = NONE) => {
  const plan = planLoan(1, ACCOUNT, [intent], loans)
  return plan && loanFacts(plan, SILENT, EMPTY_SNAPSHOT, 1)
}

describe('the loan that a request touches', () => {
  it('is none where nothing is lent, or at a place that is not known', () => {
    expect(planLoan(1, ACCOUNT, [{ ...lend('borrow'), kind: 'swap' }], NONE)).toBeUndefined()
    expect(planLoan(1, ACCOUNT, [lend('borrow', ACCOUNT)], NONE)).toBeUndefined()
    expect(planLoan(10, ACCOUNT, [lend('borrow')], NONE)).toBeUndefined()
  })
  it('is not known when nobody answers, but for what makes no loan worse', () => {
    for (const direction of ['borrow', 'withdraw', 'emode', 'collateral-flag'])
      expect(factsOf(lend(direction))).toMatchObject({ hasDebt: true, healthFactorAfter: undefined })
    for (const direction of ['supply', 'repay']) expect(factsOf(lend(direction))).toBeUndefined()
  })
  describe('at Compound', () => {
    const WSTETH = lower('0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0')
    const WETH = lower('0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2')
    const ONE = 10n ** 18n
    /** 10 wstETH at 1.2 that count for 90 %, against 5 WETH. */
    const one = loan({
      method: 'compound-v3',
      unit: 'eth',
      collaterals: [{ ...collateral(leg(10n * ONE, 120_000_000n, lst('market')), 9_000n), asset: WSTETH }],
      debts: [{ ...leg(5n * ONE, 100_000_000n, ETH), asset: WETH }],
    })
    const loans = [{ ...one, collaterals: [...one.collaterals], debts: [...one.debts] }]
    const read: Loans = {
      readAtS: 1_000,
      reads: [{ account: ACCOUNT, venueId: cometEthereumWeth.id, chainId: 1, asOfS: 1_000, loans }],
    }
    const out = (token: string, amount: bigint): Intent => ({
      ...lend('withdraw', cometEthereumWeth.contract),
      receive: [{ token: lower(token), amount, mode: 'exact' }] as never,
    })
    const facts = (intent: Intent, nowS = 1_000) => {
      const plan = planLoan(1, ACCOUNT, [intent], read)
      return plan && loanFacts(plan, SILENT, EMPTY_SNAPSHOT, nowS)
    }

    it('is told from what was read lately: collateral that leaves, and base that is borrowed', () => {
      // 8 × 1.2 × 0.9 ÷ 5, and 10 × 1.2 × 0.9 ÷ 10; liquidated by a fall of 42.13 % and 7.41 %.
      expect(facts(out(WSTETH, 2n * ONE))).toEqual({
        hasDebt: true,
        healthFactorAfter: 1.728,
        liquidationDiscountBps: 4_213,
        asOfS: 1_000,
        source: cometEthereumWeth.name,
      })
      expect(facts(out(WETH, 5n * ONE))).toMatchObject({
        healthFactorAfter: 1.08,
        liquidationDiscountBps: 741,
      })
    })
    it('is unknown when that is long ago, or more is taken than there was', () => {
      expect(facts(out(WSTETH, 2n * ONE), 1_901)).toMatchObject({ healthFactorAfter: undefined })
      expect(facts(out(WSTETH, 11n * ONE))).toMatchObject({ healthFactorAfter: undefined })
    })
  })
  it('of a market that is not read in one round is unknown only where one is known to be', () => {
    const morpho = (direction: string) => lend(direction, morphoEthereum.contract)
    const stored = storedAt(morphoEthereum.id)
    expect(factsOf(morpho('borrow'))).toBeUndefined()
    expect(factsOf(morpho('borrow'), stored)).toMatchObject({ healthFactorAfter: undefined })
    expect(factsOf(morpho('supply-collateral'), stored)).toBeUndefined()
  })
})
