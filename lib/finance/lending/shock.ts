import { mulDivDown } from '../../core/wad.ts'
import type { Follows, Leg, Loan, Unit } from './loan.ts'

const BPS = 10_000n

/** What happens to prices, each in bps and none of it negative. Nothing set: as today. */
export interface Shock {
  /** How far ETH falls against the dollar. */
  ethFallBps: number
  /** How far what the protocol redeems a token at falls: a slashing. */
  rateFallBps: number
  /** How far under its exchange rate the market takes a token. One that trades lower already stays where it is. */
  marketFallBps: number
  /** How far under it the market takes a token today, rounded down; 0 where that is not known. */
  discountNowBps(tokenId: string): number
  /** Whose rate and market fall. */
  isHit(tokenId: string): boolean
}

/** With a discount of today that is not known, a fall of the market is one from where it stands. */
export const NO_SHOCK: Shock = {
  ethFallBps: 0,
  rateFallBps: 0,
  marketFallBps: 0,
  discountNowBps: () => 0,
  isHit: () => true,
}

/** A fraction, so that nothing is rounded before the price is. */
interface Factor {
  top: bigint
  bottom: bigint
}
const ONE: Factor = { top: 1n, bottom: 1n }
const left = (fallBps: number, nowBps = 0): Factor => ({
  top: BPS - BigInt(Math.max(fallBps, nowBps)),
  bottom: BPS - BigInt(nowBps),
})
const times = (a: Factor, b: Factor): Factor => ({ top: a.top * b.top, bottom: a.bottom * b.bottom })

/** How much of a price is left, against the dollar, as the loan's oracle will tell it. */
function seenBy(oracle: Follows['oracle'], { eth, tokenId }: Follows, shock: Shock): Factor {
  const ofEth = eth ? left(shock.ethFallBps) : ONE
  if (tokenId === undefined || oracle === 'category' || !shock.isHit(tokenId)) return ofEth
  const ofRate = times(ofEth, left(shock.rateFallBps))
  // An oracle that did not tell what it looks at is taken to see the market: the warning comes too early, not too late.
  return oracle === 'exchange-rate'
    ? ofRate
    : times(ofRate, left(shock.marketFallBps, shock.discountNowBps(tokenId)))
}

/** The price after the shock, rounded down. What is told in ETH rises when ETH falls and it does not. */
function priced<L extends Leg>(leg: L, unit: Unit, debt: Leg | undefined, shock: Shock): L {
  const own = seenBy(leg.follows.oracle, leg.follows, shock)
  const inUnit = unitFactor(unit, debt, shock)
  if (inUnit.top === 0n) return leg
  return { ...leg, price: mulDivDown(leg.price, own.top * inUnit.bottom, own.bottom * inUnit.top) }
}

function unitFactor(unit: Unit, debt: Leg | undefined, shock: Shock): Factor {
  if (unit === 'usd') return ONE
  if (unit === 'eth') return left(shock.ethFallBps)
  return debt ? seenBy(debt.follows.oracle, debt.follows, shock) : ONE
}

/** The loan as its contract would see it after the shock. Without a shock it is the loan itself, to the last digit. */
export function afterShock(loan: Loan, shock: Shock): Loan {
  const [debt] = loan.debts
  return {
    ...loan,
    collaterals: loan.collaterals.map(leg => priced(leg, loan.unit, debt, shock)),
    // Told in the debt itself, the price of the debt is always one.
    debts: loan.unit === 'debt' ? loan.debts : loan.debts.map(leg => priced(leg, loan.unit, debt, shock)),
  }
}
