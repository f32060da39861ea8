import type { Loadable, Provenance } from '../../core/loadable.ts'
import { DAY_S, type UnixS } from '../../core/time.ts'
import type { Facts } from '../../guard/facts.ts'
import type { Snapshot } from '../../messaging/schemas/snapshot.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { TOKENS } from '../../tokens/index.ts'

/** A rate moves by a few bps a day: for so long an old one still tells a bad price from a good one. */
const MAX_AGE_S = DAY_S

export interface RateTold extends Provenance {
  rateWad: bigint
}

/** The last exchange rate that was read, if it is of the last 24 hours. */
export function storedRate({ tokens }: Snapshot, token: Token, nowS: UnixS): RateTold | undefined {
  return tokens
    .filter(({ tokenId }) => tokenId === token.id)
    .flatMap(({ exchangeRateWad }) => known(exchangeRateWad) ?? [])
    .filter(({ asOfS }) => nowS - asOfS <= MAX_AGE_S)
    .map(({ value, asOfS, source, block }) => ({ rateWad: value, asOfS, source, block }))
    .sort((a, b) => b.asOfS - a.asOfS)[0]
}

/** Fiat per ETH as last read, if that was within 24 hours. */
export function storedFiat({ ethPriceWad }: Snapshot, currency: string, nowS: UnixS): Facts['fiat'] {
  const price = ethPriceWad[currency] && known(ethPriceWad[currency])
  return price && nowS - price.asOfS <= MAX_AGE_S ? { currency, perEthWad: price.value } : undefined
}

/** Net APR in bps as last worked out; of the token that wraps this one where this one earns nothing. */
export function storedApr(
  snapshot: Snapshot,
  token: Token,
): { aprBps: number | undefined; aprOf?: string | undefined } {
  const earning = token.accrual === 'none' ? TOKENS.find(({ wraps }) => wraps === token.id) : token
  const [bps] = snapshot.tokens
    .filter(({ tokenId }) => tokenId === earning?.id)
    .flatMap(({ apr }) => (apr && known(apr)?.value.bps) ?? [])
  const aprBps = bps !== undefined && bps > 0 ? bps : undefined
  return aprBps !== undefined && earning !== token ? { aprBps, aprOf: earning?.symbol } : { aprBps }
}

function known<T>(loadable: Loadable<T>): ({ value: T } & Provenance) | undefined {
  return loadable.status === 'ready' || loadable.status === 'stale' ? loadable : undefined
}
