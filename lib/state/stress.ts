import { knownValue, type Loadable } from '../core/loadable.ts'
import { mulDivDown, mulDivUp, mulWadDown, toWad, WAD } from '../core/wad.ts'
import { PRICE_SCALE } from '../finance/lending/eulerHealth.ts'
import type { Leg, Loan } from '../finance/lending/loan.ts'
import { MORPHO_PRICE_SCALE } from '../finance/lending/morphoHealth.ts'
import type { Row } from '../finance/stress/stress.ts'
import type { Snapshot, TokenState } from '../messaging/schemas/snapshot.ts'

/** Something that is held, in the wallet or elsewhere. Without `underlying` it is worth ETH. */
export interface Held {
  tokenId: string | undefined
  underlying?: string
  valueWei: Loadable<bigint>
  marketValueWei: Loadable<bigint>
}

/** What can be stressed of what is held, and how much of it is not known. Only ETH. */
export function rowsOf(held: readonly Held[]): { rows: Row[]; missing: number } {
  const inEth = held.filter(({ underlying }) => underlying === undefined || underlying === 'ETH')
  const rows = inEth.flatMap(({ tokenId, valueWei, marketValueWei }): Row[] => {
    const [value, market] = [knownValue(valueWei), knownValue(marketValueWei)]
    if (value === undefined || market === undefined) return []
    return [{ tokenId, valueWei: value, marketWei: market, followsEth: true }]
  })
  return { rows, missing: inEth.length - rows.length }
}

/** What is owed, below zero, in wei of ETH; what cannot be told in ETH is counted as missing. */
export function debtRows(loans: readonly Loan[], snapshot: Snapshot): { rows: Row[]; missing: number } {
  const all = loans.flatMap(loan => loan.debts.map(debt => debtRow(loan, debt, snapshot)))
  const rows = all.filter(row => row !== undefined)
  return { rows, missing: all.length - rows.length }
}

function debtRow(loan: Loan, debt: Leg, snapshot: Snapshot): Row | undefined {
  const { tokenId, eth } = debt.follows
  const amount = toWad(debt.amountWei, debt.decimals)
  if (tokenId !== undefined && eth) {
    const state = stateOf(snapshot, tokenId, loan.chainId)
    const [rate, peg] = [knownValue(state?.exchangeRateWad), knownValue(state?.peg)]
    if (rate === undefined) return undefined
    const market = peg?.marketRateWad ?? rate
    return owed(tokenId, mulWadDown(amount, rate), mulWadDown(amount, market))
  }
  if (eth) return owed(undefined, amount, amount)
  const wei = inEther(loan, debt, amount, snapshot)
  return wei === undefined ? undefined : { valueWei: -wei, marketWei: -wei, followsEth: false }
}

const owed = (tokenId: string | undefined, valueWei: bigint, marketWei: bigint): Row => ({
  tokenId,
  valueWei: -valueWei,
  marketWei: -marketWei,
  followsEth: true,
})

/** By the loan's own oracle: in dollars and the price of ETH, in ETH, or by what its collateral is worth in both. */
function inEther(loan: Loan, debt: Leg, amount: bigint, snapshot: Snapshot): bigint | undefined {
  if (loan.unit === 'eth') return worthOf(loan, debt, amount)
  if (loan.unit === 'usd') {
    const dollars = knownValue(snapshot.ethPriceWad.USD)
    return dollars === undefined ? undefined : mulDivUp(worthOf(loan, debt, amount), WAD, dollars)
  }
  const [collateral] = loan.collaterals
  const state = collateral?.follows.tokenId && stateOf(snapshot, collateral.follows.tokenId, loan.chainId)
  const rate = state ? knownValue(state.exchangeRateWad) : undefined
  if (!collateral || rate === undefined) return undefined
  const inDebt = mulDivDown(collateral.amountWei, collateral.price, MORPHO_PRICE_SCALE)
  const inEth = mulWadDown(toWad(collateral.amountWei, collateral.decimals), rate)
  return inDebt === 0n ? undefined : mulDivUp(debt.amountWei, inEth, inDebt)
}

/** In the unit of the loan, wad, rounded up. */
function worthOf({ method, unitDecimals = 18 }: Loan, debt: Leg, amount: bigint): bigint {
  if (method === 'euler-v2') return toWad(mulDivUp(debt.amountWei, debt.price, PRICE_SCALE), unitDecimals)
  return mulDivUp(amount, debt.price, ORACLE_UNIT)
}

/** Prices of lending oracles have eight decimals. */
const ORACLE_UNIT = 10n ** 8n

/** A token's state on a chain, else on any. */
export function stateOf({ tokens }: Snapshot, tokenId: string, chainId: number): TokenState | undefined {
  const states = tokens.filter(state => state.tokenId === tokenId)
  return states.find(state => state.chainId === chainId) ?? states[0]
}
