import type { Reading } from '../core/reading.ts'
import type { Token } from './defineToken.ts'
import type { LocalRate } from './localRates.ts'

interface RateOn {
  rate: Reading<bigint>
  /** What the chain itself tells, for when `rate` is not told: only of a copy. */
  localRate: LocalRate | undefined
}

/** What tells a token's rate on a chain: its home, or what the issuer issues on that chain by its own contract. */
export function rateOn(token: Token, chainId: number): RateOn {
  const local = chainId === token.homeChainId ? undefined : token.localRates?.[chainId]
  if (!local || !token.addresses[chainId]?.isIssued) return { rate: token.exchangeRate, localRate: local }
  const own = {
    calls: () => local.calls(),
    parse: (results: Parameters<LocalRate['parse']>[0]) => local.parse(results).rateWad,
  }
  return { rate: own, localRate: undefined }
}
