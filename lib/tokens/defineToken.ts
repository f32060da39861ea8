import type { Address } from '../core/address.ts'
import type { Bands } from '../core/level.ts'
import type { Reading } from '../core/reading.ts'

export type Accrual = 'rebasing' | 'value-accruing' | 'none'

/** How well an entry is evidenced; shown in the UI when it is less than two independent sources. */
export type Confidence = 'two-sources' | 'one-source'

export type Status = 'active' | 'legacy'

export interface Deployment {
  address: Address
  confidence: Confidence
  sources: readonly string[]
  /** `legacy`: people still hold it, but it is no longer supported on this chain. */
  status: Status
  /** Issued there too, with a rate of its own in `localRates`: no copy that was bridged from home. */
  isIssued?: true
}

/** Underlying per token as a wad, rounded down. */
export interface Rate extends Reading<bigint> {
  /** The same with 27 decimals, where it is divided here: a wad's last digit is some wei on a hundred tokens. */
  parseRay?: Reading<bigint>['parse']
}

/** Shares behind a rebasing balance: the truth that its Transfer events do not tell. */
export interface Shares {
  /** Shares of one account on the home chain. */
  of(account: Address): Reading<bigint>
  /** Underlying per share, as a wad, for rewards only: the balance already holds it. */
  index: Reading<bigint>
  /** Whether this account's balance grows at all. Absent: every account's does. */
  isEarning?(account: Address): Reading<boolean>
}

/**
 * How a holder leaves on the home chain, as an i18n key under `registry.leave`: by the protocol's redemption, by its
 * bridge to the home chain, by a swap, by migrating to a newer token, by claiming in a direct call (its site is
 * gone), or in the issuer's own account. A bridged copy is first bridged home, or swapped where it is.
 */
export type Leave = 'protocol' | 'bridge' | 'swap' | 'migrate' | 'direct-call' | 'issuer'

/** What a holder must know beside the rate, as an i18n key under `registry.caveats`. */
export type Caveat = 'unbacked-mint' | 'sunset' | 'issuer-can-move' | 'backed-by-adapter'

export interface Token {
  /** Lower-case, never changes: keys in storage, settings and i18n refer to it. */
  id: string
  symbol: string
  name: string
  decimals: number
  /** What stands behind it beside staking: `lrt` is restaked, `vault` is invested further, `synthetic` earns nothing. */
  kind: 'lst' | 'lrt' | 'vault' | 'synthetic'
  /** Symbol of the unit that the exchange rate is told in: 'ETH', 'BNB', 'AVAX' ... */
  underlying: string
  accrual: Accrual
  /** Id in lib/protocols. */
  protocol: string
  /** Id of the token that this one wraps: wstETH wraps stETH. */
  wraps?: string
  /** The chain whose contract holds the exchange rate. */
  homeChainId: number
  addresses: Readonly<Record<number, Deployment>>
  /**
   * What the protocol redeems one token at, in the underlying, as a wad, rounded as the contract rounds.
   * The constant 1 of a rebasing or non-accruing token is a reading without calls.
   */
  exchangeRate: Rate
  /** A rate told on another chain's own contract or feed; used only when the home chain fails, with its age. */
  localRates?: Readonly<Record<number, Reading<{ rateWad: bigint; updatedAtS: number | undefined }>>>
  shares?: Shares
  /** The index alone, as in `Shares`, where the shares of an account are not read. */
  index?: Reading<bigint>
  /** Shares of a rebasing form on another chain. */
  bridgedShares?: Readonly<Record<number, Shares>>
  /** Overrides of the default bands. */
  bandsBps?: Bands
  status: Status
  leave: Leave
  caveat?: Caveat
  sources: readonly string[]
}

/** A deployment with the places that name it. Two sources of different owners make it `two-sources`. */
export function at(address: Address, ...sources: readonly [string, ...string[]]): Deployment {
  return {
    address,
    confidence: sources.length > 1 ? 'two-sources' : 'one-source',
    sources,
    status: 'active',
  }
}

/** A deployment of the issuer's own, beside the one at home. */
export function issuedAt(address: Address, ...sources: readonly [string, ...string[]]): Deployment {
  return { ...at(address, ...sources), isIssued: true }
}

/** A deployment that is no longer supported. */
export function legacyAt(address: Address, ...sources: readonly [string, ...string[]]): Deployment {
  return { ...at(address, ...sources), status: 'legacy' }
}

export function defineToken(token: Token): Token {
  return token
}
