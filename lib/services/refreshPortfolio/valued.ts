import type { Loadable } from '../../core/loadable.ts'
import { times } from '../../finance/times.ts'
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
