import { describe, expect, it } from 'vitest'
import { lower } from '@/lib/core/address'
import type { Intent } from '@/lib/guard/intent'
import type { Loans } from '@/lib/messaging/schemas/loans'
import { loanFacts, planLoan } from '@/lib/services/review/loan'
import { aavePrime } from '@/lib/venues/aave/prime'
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
  it('of a market that is not read in one round is unknown only where one is known to be', () => {
    const morpho = (direction: string) => lend(direction, morphoEthereum.contract)
    const stored = storedAt(morphoEthereum.id)
    expect(factsOf(morpho('borrow'))).toBeUndefined()
    expect(factsOf(morpho('borrow'), stored)).toMatchObject({ healthFactorAfter: undefined })
    expect(factsOf(morpho('supply-collateral'), stored)).toBeUndefined()
  })
})
