import type { Address } from '../../core/address.ts'
import { AppError } from '../../core/appError.ts'
import { decimalToWad } from '../../core/decimal.ts'
import type { UnixS } from '../../core/time.ts'
import type { MarketKind } from '../defineMarket.ts'

/** What a service off the chain said of one token of Ethereum. */
export interface OffchainRate {
  /** Id in lib/tokens, or where the service tells addresses, the address. */
  token: string | { address: Address }
  rateWad: bigint
  updatedAtS: UnixS
}

/**
 * A price source off the chain: off until a person switches it on and grants its host. It confirms, it never leads.
 * The answers are `unknown`: `parse` takes what it knows and throws OffchainError for anything else.
 */
export interface OffchainSource {
  id: string
  kind: MarketKind
  sourceClass: 'C' | 'D'
  /** Not translated. */
  name: string
  /** The host permission it needs. */
  origin: `https://${string}/*`
  maxAgeS: number
  /** Asked before the first price, and once a day: whether the pair is traded at all. */
  listing?: { url: string; isTraded(body: unknown): boolean }
  /** What is asked, for these tokens of Ethereum; the same whoever holds what. */
  urls(addresses: readonly Address[]): readonly string[]
  /** Of one answer. */
  parse(body: unknown, nowS: UnixS): OffchainRate[]
  sources: readonly string[]
}

/** A service answered what cannot be used. */
export class OffchainError extends AppError {
  override name = 'OffchainError'
}

/** Wider than this a mid means nothing. */
const WIDEST_SPREAD_BPS = 50n

/** Middle of the best offers, wad, rounded down. Throws OffchainError where there are none or they stand far apart. */
export function midOf(bid: string, ask: string, name: string): bigint {
  const bidWad = decimalToWad(bid)
  const askWad = decimalToWad(ask)
  if (!bidWad || !askWad || askWad < bidWad) throw new OffchainError(`${name}: no bid or no ask`)
  const mid = (bidWad + askWad) / 2n
  if ((askWad - bidWad) * 10_000n > mid * WIDEST_SPREAD_BPS)
    throw new OffchainError(`${name}: bid and ask are far apart`)
  return mid
}
