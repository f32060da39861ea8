import { type Address, isSameAddress } from '../../core/address.ts'
import type { Leg, Loan } from './loan.ts'

/** What is about to be done to a loan. `all`: as much as there is. */
export interface Act {
  kind: 'supply' | 'withdraw' | 'borrow' | 'repay'
  asset: Address
  amountWei: bigint | 'all'
}

/** The loan as it stands after it. Undefined: it does not know the asset, or more is taken than there is. Pure. */
export function afterAct(loan: Loan, act: Act): Loan | undefined {
  const { kind, asset } = act
  const isHere = (leg: Leg) => isSameAddress(leg.asset, asset)
  // Compound has one base asset: what is supplied of it pays the debt first, what is taken beyond the supply is owed.
  if (loan.method === 'compound-v3' && loan.debts.some(isHere)) return afterBaseAct(loan, act)
  const isDebt = kind === 'borrow' || kind === 'repay'
  const legs: readonly Leg[] = isDebt ? loan.debts : loan.collaterals
  const leg = legs.find(isHere)
  const amountWei = leg && (act.amountWei === 'all' ? leg.amountWei : act.amountWei)
  if (!leg || amountWei === undefined) return undefined
  const isMore = kind === 'supply' || kind === 'borrow'
  // Whoever repays more than is owed pays what is owed.
  const left = isMore ? leg.amountWei + amountWei : leg.amountWei - amountWei
  if (left < 0n && kind === 'withdraw') return undefined
  const nextWei = left < 0n ? 0n : left
  const changed = <L extends Leg>(list: readonly L[]) =>
    list.map(one => (isHere(one) ? { ...one, amountWei: nextWei } : one))
  return isDebt
    ? { ...loan, debts: changed(loan.debts) }
    : { ...loan, collaterals: changed(loan.collaterals) }
}

function afterBaseAct(loan: Loan, { kind, asset, amountWei }: Act): Loan | undefined {
  const isHere = (leg: Leg) => isSameAddress(leg.asset, asset)
  const owedWei = loan.debts.find(isHere)?.amountWei ?? 0n
  const suppliedWei = loan.collaterals.find(isHere)?.amountWei ?? 0n
  const isIn = kind === 'supply' || kind === 'repay'
  const movedWei = amountWei === 'all' ? (isIn ? owedWei : suppliedWei) : amountWei
  const balanceWei = suppliedWei - owedWei + (isIn ? movedWei : -movedWei)
  return {
    ...loan,
    debts: loan.debts.map(one =>
      isHere(one) ? { ...one, amountWei: balanceWei < 0n ? -balanceWei : 0n } : one,
    ),
    collaterals: loan.collaterals.map(one =>
      isHere(one) ? { ...one, amountWei: balanceWei > 0n ? balanceWei : 0n } : one,
    ),
  }
}
