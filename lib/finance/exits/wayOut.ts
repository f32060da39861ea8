import type { PriceCurve, Quote } from './priceCurve.ts'

/** `market`: sold now. `instant`: the protocol pays at once from a buffer. `queue`: asked for, waited for, claimed. */
export type WayKind = 'market' | 'instant' | 'queue'

/** When something arrives, in seconds from now. Each end rests on an assumption that words name. */
export interface Wait {
  fromS: number
  /** Undefined: at least `fromS`, and nobody can say how long. */
  toS: number | undefined
  /** Keys of the assumptions behind both ends, under `exits.assumptions`. */
  from: string
  to: string
}

/**
 * The next tokens of a way, all at one price and one wait. A way's stretches stand in the order they are used: each
 * pays no more, and takes no less time, than the one before.
 */
export interface Stretch {
  /** Undefined: without end. */
  amountWei: bigint | undefined
  /** What it pays, fee taken: any part of it in proportion, rounded down. */
  price: Quote
  wait: Wait
}

interface Common {
  id: string
  kind: WayKind
  /** Wei of the underlying, once however much goes this way. 0 when not known. */
  gasWei: bigint
  /** The least that goes this way at all, in token wei. */
  minWei: bigint
}

export interface MarketWay extends Common {
  kind: 'market'
  curve: PriceCurve
}

export interface ProtocolWay extends Common {
  kind: 'instant' | 'queue'
  stretches: readonly Stretch[]
  /** Whether tokens on this way earn until it pays. Not known is taken as no. */
  earnsMeanwhile: boolean
}

export type WayOut = MarketWay | ProtocolWay
