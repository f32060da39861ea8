import { knownValue } from '../core/loadable.ts'
import { mulDivDown } from '../core/wad.ts'
import { findToken } from './registry.ts'
import type { Stake } from './whole.ts'

export interface Share {
  key: string
  wei: bigint
  /** Of all that is known, 10 000 is everything. */
  bps: number
}

/** What the whole is made of: by token, by protocol, by where it lies, by chain. */
export type ShareBy = 'token' | 'protocol' | 'venue' | 'chain'

/** Stands for ether that is no token's. */
export const ETHER = 'ETH'
/** Stands for what lies in the wallet. */
export const WALLET = 'wallet'

/** The whole at the exchange rate, by whatever is asked; largest first. Only what is known. */
export function sharesBy(stakes: readonly Stake[], by: ShareBy): Share[] {
  const sums = new Map<string, bigint>()
  let total = 0n
  for (const stake of stakes) {
    const wei = knownValue(stake.valueWei)
    if (wei === undefined) continue
    for (const key of KEYS[by](stake)) sums.set(key, (sums.get(key) ?? 0n) + wei)
    total += wei
  }
  if (total === 0n) return []
  return [...sums]
    .map(([key, wei]) => ({ key, wei, bps: Number(mulDivDown(wei, 10_000n, total)) }))
    .sort((a, b) => (a.wei === b.wei ? a.key.localeCompare(b.key) : a.wei < b.wei ? 1 : -1))
}

/**
 * A unit may stand in several protocols at once, each of which it needs: restaked stETH rests on Lido and on
 * EigenLayer. So shares by protocol may add up to more than everything, and nobody's failure is hidden by another's.
 */
const KEYS: Record<ShareBy, (stake: Stake) => string[]> = {
  token: ({ tokenId }) => [tokenId ?? ETHER],
  protocol: ({ tokenId, venueId, path }) => {
    const issuers = path.flatMap(({ kind, id }) => (ISSUING.has(kind) && id !== '' ? [id] : []))
    const own = tokenId ? [findToken(tokenId)?.protocol ?? tokenId] : []
    return [...new Set([...own, ...issuers, ...(venueId ? [venueId] : [])])]
  },
  venue: ({ venueId }) => [venueId ?? WALLET],
  chain: ({ chainId }) => [String(chainId)],
}

const ISSUING: ReadonlySet<string> = new Set(['lst', 'restaking', 'vault'])

/** The issuers of the tokens in it, in their order of first mention. */
export function issuersOf(stakes: readonly Stake[]): string[] {
  const issuers = stakes.flatMap(({ tokenId }) => (tokenId && findToken(tokenId)?.protocol) || [])
  return [...new Set(issuers)]
}
