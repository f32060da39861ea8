import { mulDivDown } from '../../core/wad.ts'
import type { TokenFacts, Way } from '../../guard/facts.ts'
import type { IntentKind } from '../../guard/intent.ts'
import { findProtocol } from '../../protocols/index.ts'
import type { TokenPlan } from './plan.ts'
import { bestSale, type Quote } from './quotes.ts'
import type { Told } from './tokenFacts.ts'
import { protocolFacts } from './waysOut.ts'

/** Whose stake buys at the exchange rate, without a fee. Source: lidofinance/core:contracts/0.4.24/Lido.sol submit(). */
const MINTS_AT_RATE: readonly string[] = ['lido']

/**
 * The other way into a token for this much of its underlying, told by what it buys at the exchange rate, rounded
 * down: for a mint the market (at what it sells for, so without the fee of buying), for a purchase the mint.
 */
export function waysIn(
  kind: IntentKind,
  plan: TokenPlan,
  { exchangeRateWad }: TokenFacts,
  paidWei: bigint,
  quotes: readonly Quote[],
  told: Told,
): Way[] {
  const sale = bestSale(quotes)
  if (kind === 'deposit' && sale && exchangeRateWad !== undefined) {
    const receivesWei = mulDivDown(paidWei, exchangeRateWad, sale.rateWad)
    return [{ key: 'market', venue: sale.name, receivesWei, waitS: undefined }]
  }
  const { protocol } = plan.token
  const isOpen = plan.isHome && protocolFacts(plan, told).isDepositPaused === false
  if (kind !== 'swap' || !isOpen || !MINTS_AT_RATE.includes(protocol)) return []
  const venue = findProtocol(protocol)?.name ?? protocol
  return [{ key: 'mint', venue, receivesWei: paidWei, waitS: undefined }]
}
