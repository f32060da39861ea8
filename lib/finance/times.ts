import { type Loadable, ready } from '../core/loadable.ts'
import { mulWadDown, toWad } from '../core/wad.ts'

/** amount × rate in wei of the underlying, rounded down; as old as the older, as stale as the worse of the two. */
export function times(
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
