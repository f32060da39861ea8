import { describe, expect, it } from 'vitest'
import { WAD } from '@/lib/core/wad'
import { type Act, afterAct } from '@/lib/finance/lending/afterAct'
import type { Loan } from '@/lib/finance/lending/loan'
import { collateral, ETH, leg, loan, lst } from './loans'

const [BASE, STAKED] = [
  '0x0000000000000000000000000000000000000001',
  '0x0000000000000000000000000000000000000002',
] as const
const owing = (method: Loan['method'], owedWei: bigint, suppliedWei = 0n) =>
  loan({
    method,
    collaterals: [
      collateral({ ...leg(10n * WAD, 1n, lst('market')), asset: STAKED }, 8_000n),
      ...(suppliedWei > 0n ? [collateral({ ...leg(suppliedWei, 1n, ETH), asset: BASE }, 0n)] : []),
    ],
    debts: [{ ...leg(owedWei, 1n, ETH), asset: BASE }],
  })
const amounts = (after: Loan | undefined) =>
  after && [after.collaterals.map(one => one.amountWei), after.debts.map(one => one.amountWei)]
const act = (kind: Act['kind'], asset: Act['asset'], amountWei: Act['amountWei']): Act => ({
  kind,
  asset,
  amountWei,
})

describe('what is done to a loan', () => {
  const one = owing('aave-v3.0', 4n * WAD)
  it.each([
    [act('supply', STAKED, WAD), [[11n * WAD], [4n * WAD]]],
    [act('withdraw', STAKED, WAD), [[9n * WAD], [4n * WAD]]],
    [act('withdraw', STAKED, 'all'), [[0n], [4n * WAD]]],
    [act('borrow', BASE, WAD), [[10n * WAD], [5n * WAD]]],
    [act('repay', BASE, WAD), [[10n * WAD], [3n * WAD]]],
    [act('repay', BASE, 9n * WAD), [[10n * WAD], [0n]]],
    [act('repay', BASE, 'all'), [[10n * WAD], [0n]]],
  ] as const)('%o', (what, expected) => expect(amounts(afterAct(one, what))).toEqual(expected))

  it('cannot be told of an asset that it does not know, or of more than there is', () => {
    expect(afterAct(one, act('supply', BASE, WAD))).toBeUndefined()
    expect(afterAct(one, act('withdraw', STAKED, 11n * WAD))).toBeUndefined()
  })
})

describe('Compound’s base asset', () => {
  it('pays the debt first, and what is taken beyond the supply is owed', () => {
    const debt = owing('compound-v3', 4n * WAD)
    expect(amounts(afterAct(debt, act('supply', BASE, WAD)))).toEqual([[10n * WAD], [3n * WAD]])
    expect(amounts(afterAct(debt, act('supply', BASE, 'all')))).toEqual([[10n * WAD], [0n]])
    expect(amounts(afterAct(debt, act('withdraw', BASE, WAD)))).toEqual([[10n * WAD], [5n * WAD]])
    const supply = owing('compound-v3', 0n, 3n * WAD)
    expect(amounts(afterAct(supply, act('withdraw', BASE, WAD)))).toEqual([[10n * WAD, 2n * WAD], [0n]])
    expect(amounts(afterAct(supply, act('withdraw', BASE, 5n * WAD)))).toEqual([[10n * WAD, 0n], [2n * WAD]])
  })
})
