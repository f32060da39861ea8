import { MINUTE_S, type UnixS } from '../../core/time.ts'
import { mulDivDown, WAD } from '../../core/wad.ts'
import type { PegSource, SourceClass } from '../peg/source.ts'
import { groupBy } from './groupBy.ts'
import type { Row } from './parseSeries.ts'
import { type RecordedSource, sourceOf } from './sourceOf.ts'

/** A row as a source of the peg, or why its peg cannot be told. */
export interface Reading {
  name: string
  recorded: RecordedSource
  source: PegSource | undefined
}

export interface Round {
  atS: UnixS
  readings: Reading[]
}

/** A quote of more than this many tokens tells of depth, not of the peg. */
export const LARGEST_REFERENCE = 1_000
/** Venues that were read within two minutes were read together. */
const ROUND_S = 2 * MINUTE_S
/** Chainlink's heartbeat and a tenth, which is the oldest a feed of the series may be. Section 1.2 of the peg evidence. */
const FEED_MAX_AGE_S = 95_040
/** Deviation thresholds that are evidenced, by token. Same table. */
const FEED_DEVIATION_BPS: Readonly<Record<string, number>> = { steth: 50, reth: 200, cbeth: 100 }

/** Rows of one time are one round. `isAtPar`: whether a token is redeemed one for one, so that its price is its peg. */
export function roundsOf(
  rows: readonly Row[],
  gapS: number,
  isAtPar: (token: string | undefined) => boolean,
): Round[] {
  const byTime = groupBy(rows, row => row.atS)
  return [...byTime].map(([atS, group]) => {
    const rateWad = group.find(row => sourceOf(row.source)?.told === 'rate' && row.priceWad > 0n)?.priceWad
    const readings = group.flatMap(row => {
      const recorded = sourceOf(row.source)
      if (!recorded || recorded.told === 'rate' || row.priceWad === 0n) return []
      const pegWad = pegOf(row, recorded, rateWad, isAtPar)
      const source = pegWad === undefined ? undefined : toSource(row, recorded, pegWad, gapS)
      return [{ name: row.source, recorded, source }]
    })
    return { atS, readings }
  })
}

function pegOf(
  row: Row,
  { told, token }: RecordedSource,
  rateWad: bigint | undefined,
  isAtPar: (token: string | undefined) => boolean,
) {
  if (told === 'peg') return row.priceWad
  if (rateWad !== undefined) return mulDivDown(row.priceWad, WAD, rateWad)
  return told === 'quote' && isAtPar(token) ? row.priceWad : undefined
}

function toSource(
  row: Row,
  { sourceClass, size, token }: RecordedSource,
  pegWad: bigint,
  gapS: number,
): PegSource {
  return {
    marketId: row.source,
    sourceClass,
    rateWad: pegWad,
    amountIn: BigInt(Math.round((size ?? 0) * 1e6)) * 10n ** 12n,
    updatedAtS: row.atS,
    maxAgeS: maxAgeOf(row.source, sourceClass, gapS),
    isAlreadyPeg: true,
    deviationBps: token === undefined ? undefined : FEED_DEVIATION_BPS[token],
  }
}

/** A venue that is not in a round did not answer; a feed speaks until it is due again. */
function maxAgeOf(name: string, sourceClass: SourceClass, gapS: number): number {
  if (sourceClass === 'A' || sourceClass === 'C') return ROUND_S
  return name.startsWith('chainlink-') ? FEED_MAX_AGE_S : gapS
}

/** What counts as a pause in a series: 15 minutes, or three of its usual steps where those are longer. */
export function gapOf(rows: readonly Row[]): number {
  const times = [...new Set(rows.map(row => row.atS))]
  const steps = times
    .slice(1)
    .map((atS, index) => atS - (times[index] ?? atS))
    .sort((a, b) => a - b)
  const middle = steps[Math.floor(steps.length / 2)] ?? 0
  return Math.max(15 * MINUTE_S, 3 * middle)
}
