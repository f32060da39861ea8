import type { Bps } from '../../core/bps.ts'
import type { Level } from '../../core/level.ts'
import type { UnixS } from '../../core/time.ts'
import type { JudgedSource } from './source.ts'

export type Overlay = 'thin' | 'stale' | 'disputed' | 'unknown'
export type Confidence = 'high' | 'medium' | 'low' | 'unknown'

/** Why the confidence is what it is: an i18n key under `peg.reasons` with its values. */
export interface Reason {
  key: ReasonKey
  params: Record<string, string | number>
}
export type ReasonKey =
  | 'poolsAgree'
  | 'poolsNear'
  | 'poolAndFeedAgree'
  | 'poolAndOffchainAgree'
  | 'poolAndStaleFeed'
  | 'poolAndBluntFeed'
  | 'poolAheadOfFeed'
  | 'oneSource'
  | 'oneSourceInSeries'
  | 'feedContradicts'
  | 'disputed'
  | 'disputedButFar'
  | 'ghostVenue'
  | 'feedOnly'
  | 'offchainOnly'
  | 'approximate'
  | 'stale'
  | 'noRate'
  | 'noSource'

export interface Peg {
  /** Deviation of the market from the exchange rate at the reference size. Undefined: not known. */
  refBps: Bps | undefined
  /** Underlying per token on the market at the reference size, wad, rounded down. */
  marketRateWad: bigint | undefined
  /** The best exit for the amount held, fee and impact included. */
  yourBps: Bps | undefined
  /** Of the discount; `ok` when nothing is known, where the overlay says so. */
  level: Level
  overlay: Overlay | undefined
  confidence: Confidence
  reason: Reason
  /** When the youngest of what was counted was true. */
  asOfS: UnixS | undefined
  sources: JudgedSource[]
}
