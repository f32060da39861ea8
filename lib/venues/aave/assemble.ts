import { type Address, lower } from '../../core/address.ts'
import { healthOf } from '../../finance/lending/health.ts'
import type { Known, Leg, Loan, Method, OracleKind } from '../../finance/lending/loan.ts'
import { reserveConfig } from './bits.ts'
import type { AaveMarket } from './defineAave.ts'

/** What `getUserReserveData` tells: supplied, stable debt, variable debt, six more, whether it is collateral. */
type Mine = readonly [bigint, bigint, bigint, bigint, bigint, bigint, bigint, number, boolean]

/** One reserve of a market with what an account has of it. */
export interface Entry {
  asset: Address
  symbol: string
  /** Where it stands in the pool's list; undefined for what is only held, neither collateral nor debt. */
  reserveId: number | undefined
  mine: Mine
  configuration: bigint
  price: bigint
  source: Address
  known: Known
  oracle: OracleKind
}

/** An e-mode: its threshold holds for its members. */
export interface Category {
  id: number
  label: string
  thresholdBps: bigint
  /** One bit a reserve, since v3.2. Undefined: each reserve names its own category. */
  members: bigint | undefined
  /** One price for all its members, before v3.2. */
  priceSource?: Address
}

/** Which threshold holds for a member of an e-mode, by its own and the mode's. */
type ThresholdOf = (ownBps: bigint, modeBps: bigint) => bigint
/** What is no collateral outside of the mode is none in it. */
const untilV35: ThresholdOf = (ownBps, modeBps) => (ownBps > 0n ? modeBps : ownBps)
/** A mode stands by itself. aave-dao/aave-v3-origin:docs/3.6/Aave-v3.6-features.md */
const sinceV36: ThresholdOf = (_ownBps, modeBps) => modeBps

/** How versions work a health factor out; which one a pool is does not stand anywhere. */
const VERSIONS: readonly (readonly [Method, ThresholdOf])[] = [
  ['aave-v3.0', untilV35],
  ['aave-v3.5', untilV35],
  ['aave-v3.5', sinceV36],
]

/** The loan that these reserves make, by the arithmetic that tells what the pool itself says; else the newest. Pure. */
export function loanOf(
  market: AaveMarket,
  entries: readonly Entry[],
  category: Category | undefined,
  categoryPrice: bigint,
  saidWad: bigint | undefined,
): Loan {
  const loans = VERSIONS.map(([method, thresholdOf]): Loan => {
    const weighed = entries.map(entry => ({ entry, ...weigh(entry, category, categoryPrice, thresholdOf) }))
    return {
      venueId: market.id,
      chainId: market.chainId,
      name: market.name,
      method,
      unit: 'usd',
      collaterals: weighed
        .map(({ entry, leg, thresholdWad }) => ({ ...leg, amountWei: entry.mine[0], thresholdWad }))
        .filter(({ amountWei }) => amountWei > 0n),
      debts: weighed
        .map(({ entry, leg }) => ({ ...leg, amountWei: entry.mine[1] + entry.mine[2] }))
        .filter(({ amountWei }) => amountWei > 0n),
      ...(category && { eMode: { id: category.id, label: category.label } }),
      ...(saidWad !== undefined && { saidWad }),
    }
  })
  const same = loans.find(loan => saidWad !== undefined && healthOf(loan) === saidWad)
  return same ?? (loans.at(-1) as Loan)
}

function weigh(
  entry: Entry,
  category: Category | undefined,
  categoryPrice: bigint,
  thresholdOf: ThresholdOf,
) {
  const { asset, symbol, mine, price, known, oracle } = entry
  const config = reserveConfig(entry.configuration)
  const isMember = category !== undefined && belongs(entry.reserveId, config.category, category)
  const hasOnePrice = isMember && categoryPrice > 0n
  const own = config.thresholdBps
  const thresholdBps = isMember ? thresholdOf(own, category.thresholdBps) : own
  const leg: Omit<Leg, 'amountWei'> = {
    asset: lower(asset),
    symbol,
    decimals: config.decimals,
    price: hasOnePrice ? categoryPrice : price,
    follows: { ...known, oracle: hasOnePrice ? 'category' : oracle },
  }
  const [, , , , , , , , isCollateral] = mine
  return { leg, thresholdWad: isCollateral ? thresholdBps * 10n ** 14n : 0n }
}

function belongs(reserveId: number | undefined, own: number, { id, members }: Category): boolean {
  if (members === undefined) return own === id
  return reserveId !== undefined && ((members >> BigInt(reserveId)) & 1n) === 1n
}
