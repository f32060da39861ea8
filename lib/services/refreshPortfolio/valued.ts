import { type Loadable, ready } from '../../core/loadable.ts'
import { mulWadDown, toWad } from '../../core/wad.ts'
import type { Position, TokenState } from '../../messaging/schemas/snapshot.ts'
import { findToken } from '../../tokens/index.ts'

/** The position at the exchange rate and on the market, as far as they are known; rounded down. Pure. */
export function valued(one: Position, state: TokenState | undefined): Position {
  const decimals = findToken(one.tokenId)?.decimals ?? 18
  const { balanceWei } = one
  return {
    ...one,
    valueWei: times(balanceWei, state?.exchangeRateWad, decimals),
    marketValueWei: times(balanceWei, marketRateOf(state?.peg), decimals),
  }
}

function marketRateOf(peg: TokenState['peg'] | undefined): Loadable<bigint> {
  return peg?.status === 'ready' || peg?.status === 'stale'
    ? { ...peg, value: peg.value.marketRateWad }
    : (peg ?? { status: 'loading' })
}

/** amount × rate in wei of the underlying; as old as the older, as stale as the worse of the two. */
function times(
  amount: Loadable<bigint>,
  rate: Loadable<bigint> | undefined,
  decimals: number,
): Loadable<bigint> {
  if (amount.status === 'error' || amount.status === 'loading') return amount
  if (!rate || rate.status === 'loading') return { status: 'loading' }
  // Nothing at any rate is nothing.
  if (amount.value === 0n) return amount
  if (rate.status === 'error') return rate
  const value = mulWadDown(toWad(amount.value, decimals), rate.value)
  const provenance = {
    asOfS: Math.min(amount.asOfS, rate.asOfS),
    source: `${amount.source} × ${rate.source}`,
  }
  if (amount.status === 'stale') return { status: 'stale', value, error: amount.error, ...provenance }
  return rate.status === 'stale'
    ? { status: 'stale', value, error: rate.error, ...provenance }
    : ready(value, provenance)
}
