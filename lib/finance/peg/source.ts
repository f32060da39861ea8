import type { Bps } from '../../core/bps.ts'
import type { UnixS } from '../../core/time.ts'

/**
 * How far a source is believed. A: an executable quote on chain. B: a market feed, confirms within its own deviation.
 * C: off-chain mid or route. D: a ratio of two USD prices, display only. `floor`: what the protocol itself pays at
 * once; no market, but no exit is worse than it. `mid`: what a pool stands at, beside its quote: of the same pool, so
 * it is no second source.
 */
export type SourceClass = 'A' | 'B' | 'C' | 'D' | 'floor' | 'mid'

/** What one source said. */
export interface PegSource {
  marketId: string
  sourceClass: SourceClass
  /** Underlying per token, wad; per underlying when `isAlreadyPeg`. */
  rateWad: bigint
  /** Token wei that were offered; 0 for a rate without size. */
  amountIn: bigint
  updatedAtS: UnixS
  /** Older than this it says nothing about now. */
  maxAgeS: number
  isAlreadyPeg: boolean
  /** How far a feed may lag the market. Undefined: not evidenced. */
  deviationBps?: number | undefined
}

/**
 * What became of a source. `counted`: in the median. `confirms`, `contradicts`: a feed or a mid beside it. `blunt`: a feed whose
 * deviation is wider than the discount it should confirm. `outlier`: far from the others. `ghost`: a lone bad venue.
 */
export const SOURCE_ROLES = [
  'counted',
  'confirms',
  'contradicts',
  'blunt',
  'outlier',
  'ghost',
  'stale',
  'shown',
] as const
export type SourceRole = (typeof SOURCE_ROLES)[number]

/** A source told as deviation from the exchange rate. Negative: discount. */
export interface JudgedSource {
  marketId: string
  sourceClass: SourceClass
  bps: Bps
  rateWad: bigint
  amountIn: bigint
  updatedAtS: UnixS
  deviationBps: number | undefined
  role: SourceRole
}
