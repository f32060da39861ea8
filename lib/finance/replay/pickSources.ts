import type { PegSource, SourceClass } from '../peg/source.ts'
import { groupBy } from './groupBy.ts'
import { LARGEST_REFERENCE, type Reading, type Round } from './readings.ts'

/** What a round puts before the judge. */
export interface Picked {
  sources: PegSource[]
  /** Quotes at larger sizes: they tell of depth alone. */
  yours: PegSource[]
  /** One venue of class A or B speaks, and no other. */
  isSingle: boolean
}

/**
 * The newest word of every venue. Of a ladder of sizes the smallest is the reference and the rest is depth; single
 * trades of one venue at one time are one source, told by the one in the middle. Where no pool is recorded the best
 * class there is takes its place, for else nothing could be judged; USD legs never do.
 */
export function pickSources(rounds: readonly Round[], lead: SourceClass): Picked {
  const newest = new Map<string, Reading[]>()
  const nowS = rounds.at(-1)?.atS ?? 0
  const isHeard = ({ source }: Reading) =>
    source !== undefined && (source.sourceClass === 'B' || nowS - source.updatedAtS <= source.maxAgeS)
  for (const { readings } of rounds) {
    const byVenue = groupBy(
      readings.filter(isHeard),
      ({ recorded }) => `${recorded.venue} ${recorded.sourceClass}`,
    )
    for (const [venue, said] of byVenue) newest.set(venue, said)
  }
  const picked = [...newest.values()].map(split)
  const speakers = [...newest.values()].flat().filter(({ recorded }) => /[AB]/.test(recorded.sourceClass))
  const isPromoted = lead === 'B' || lead === 'C'
  const promote = (source: PegSource): PegSource =>
    isPromoted && source.sourceClass === lead ? { ...source, sourceClass: 'A' } : source
  return {
    sources: picked.flatMap(({ reference }) => (reference ? [promote(reference)] : [])),
    yours: picked.flatMap(({ depth }) => depth),
    isSingle: new Set(speakers.map(({ recorded }) => recorded.venue)).size === 1,
  }
}

function split(readings: Reading[]): { reference: PegSource | undefined; depth: PegSource[] } {
  const sized = readings.flatMap(({ source, recorded }) =>
    source ? [{ source, recorded, size: recorded.size ?? 0 }] : [],
  )
  const small = sized.filter(({ size }) => size <= LARGEST_REFERENCE)
  const isTrade = sized.some(({ recorded }) => recorded.isTrade)
  const sorted = small.sort((a, b) =>
    isTrade ? compare(a.source.rateWad, b.source.rateWad) : a.size - b.size,
  )
  const reference = sorted[isTrade ? Math.floor(sorted.length / 2) : 0]?.source
  const deeper = isTrade
    ? sized.filter(({ size }) => size > LARGEST_REFERENCE)
    : sized.filter(({ source }) => source !== reference)
  return { reference, depth: deeper.map(({ source }) => source) }
}

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)
