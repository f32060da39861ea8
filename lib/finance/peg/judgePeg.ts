import { type Bps, deviationBps } from '../../core/bps.ts'
import { type Bands, DEFAULT_BANDS_BPS, levelOf } from '../../core/level.ts'
import type { UnixS } from '../../core/time.ts'
import { mulWadDown, WAD } from '../../core/wad.ts'
import type { Peg, Reason } from './peg.ts'
import type { JudgedSource, PegSource } from './source.ts'
import { weighSources } from './weighSources.ts'

export interface PegInput {
  /** Quotes at the reference size, feeds, off-chain rates. */
  sources: readonly PegSource[]
  /** Quotes for the amount held, rounded up to the grid; empty when nothing is held. */
  yours?: readonly PegSource[]
  /** Underlying per token, wad. Undefined: not known, so no deviation can be told. */
  exchangeRateWad: bigint | undefined
  nowS: UnixS
  bandsBps?: Bands
}

/** Beyond this beneath the reference the amount held meets a thin exit. Section 7.3 of the peg evidence. */
const THIN_BPS = 50

/**
 * The peg of one token on one chain, how far to believe it, and why. Pure; rules of section 7.1 and 7.2 of the peg
 * evidence. A source older than its `maxAgeS` does not count.
 */
export function judgePeg(input: PegInput): Peg {
  const { exchangeRateWad, nowS, bandsBps = DEFAULT_BANDS_BPS } = input
  if (exchangeRateWad === undefined || exchangeRateWad <= 0n) return unknownPeg({ key: 'noRate', params: {} })
  const rate = exchangeRateWad
  const weighed = weighSources(input.sources.map(source => toJudged(source, rate, nowS)))
  if (weighed.refBps === undefined) return { ...unknownPeg(weighed.reason), sources: weighed.sources }

  const yourBps = bestOf((input.yours ?? []).map(source => toJudged(source, rate, nowS)))
  const isThin = yourBps !== undefined && yourBps < weighed.refBps - THIN_BPS
  const overlay = weighed.overlay ?? (isThin ? 'thin' : undefined)
  return {
    ...weighed,
    refBps: weighed.refBps,
    marketRateWad: rateAt(weighed.refBps, rate),
    yourBps,
    level: levelOf(-weighed.refBps, bandsBps),
    overlay,
  }
}

/** The best exit at one's own size: venues compete, and no sale is worse than what the protocol pays. */
function bestOf(sources: JudgedSource[]): Bps | undefined {
  const exits = sources.filter(
    ({ role, sourceClass }) => role !== 'stale' && (sourceClass === 'A' || sourceClass === 'floor'),
  )
  return exits.length === 0 ? undefined : Math.max(...exits.map(({ bps }) => bps))
}

function toJudged(source: PegSource, exchangeRateWad: bigint, nowS: UnixS): JudgedSource {
  const { marketId, sourceClass, rateWad, amountIn, updatedAtS } = source
  return {
    marketId,
    sourceClass,
    amountIn,
    updatedAtS,
    deviationBps: source.deviationBps,
    rateWad: source.isAlreadyPeg ? mulWadDown(rateWad, exchangeRateWad) : rateWad,
    bps: deviationBps(rateWad, source.isAlreadyPeg ? WAD : exchangeRateWad),
    role: nowS - updatedAtS > source.maxAgeS || rateWad <= 0n ? 'stale' : 'shown',
  }
}

function rateAt(bps: Bps, exchangeRateWad: bigint): bigint {
  return (exchangeRateWad * (1_000_000n + BigInt(Math.round(bps * 100)))) / 1_000_000n
}

function unknownPeg(reason: Reason): Peg {
  return {
    refBps: undefined,
    marketRateWad: undefined,
    yourBps: undefined,
    level: 'ok',
    overlay: 'unknown',
    confidence: 'unknown',
    reason,
    asOfS: undefined,
    sources: [],
  }
}
