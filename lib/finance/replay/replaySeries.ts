import type { Bands } from '../../core/level.ts'
import { DAY_S } from '../../core/time.ts'
import { WAD } from '../../core/wad.ts'
import type { AlertEvent, AlertState } from '../peg/alert/alertState.ts'
import { CALM } from '../peg/alert/alertState.ts'
import { stepAlert } from '../peg/alert/stepAlert.ts'
import { judgePeg } from '../peg/judgePeg.ts'
import type { Peg } from '../peg/peg.ts'
import type { PegSource, SourceClass } from '../peg/source.ts'
import type { Row } from './parseSeries.ts'
import { pickSources } from './pickSources.ts'
import { gapOf, type Round, roundsOf } from './readings.ts'
import { type PoolRead, witness } from './witness.ts'

/** A source that did not lead, named: far from the others, or without depth at a size. */
export interface Remark {
  atS: number
  marketId: string
  bps: number
  refBps: number
  what: 'ghost' | 'outlier' | 'thin'
  peg: Peg
  state: AlertState
}

export interface Replay {
  /** In time order: what the state machine said, and remarks, one a source and day. */
  log: ({ event: AlertEvent } | { remark: Remark })[]
  samples: number
}

interface Options {
  bandsBps: Bands
  isAtPar: (token: string | undefined) => boolean
}

/** Runs a recorded series through the judge and the state machine, as if it had been read live. */
export function replaySeries(rows: readonly Row[], { bandsBps, isAtPar }: Options): Replay {
  const gapS = gapOf(rows)
  const rounds = roundsOf(rows, gapS, isAtPar)
  const lead = leadOf(rounds)
  const log: Replay['log'] = []
  const remarkedAtS = new Map<string, number>()
  let recent: Round[] = []
  let state = CALM
  let pool: PoolRead | undefined
  for (const round of rounds) {
    recent = [...recent.filter(({ atS }) => round.atS - atS <= Math.max(gapS, DAY_S + DAY_S / 10)), round]
    if (!round.readings.some(({ recorded }) => recorded.sourceClass === lead)) {
      const isRecent = lead === 'A' && pool && round.atS - pool.atS <= gapS
      const said = isRecent && pool ? witness(state, pool, round, { bandsBps, gapS }) : undefined
      if (said) state = said.state
      log.push(...(said?.events ?? []).map(event => ({ event })))
      continue
    }
    const picked = pickSources(recent, lead)
    const isKnown = picked.sources.length > 0
    const peg = judgePeg({ ...picked, nowS: round.atS, bandsBps, exchangeRateWad: isKnown ? WAD : undefined })
    const judged = believed(peg, lead, picked.isSingle)
    const step = stepAlert(
      state,
      {
        atS: round.atS,
        bps: peg.refBps,
        overlay: judged.overlay,
        confidence: judged.confidence,
        reason: judged.reason,
      },
      { bandsBps, gapS },
    )
    state = step.state
    const isCertain = peg.refBps !== undefined && (judged.overlay === undefined || judged.overlay === 'thin')
    pool = isCertain && peg.refBps !== undefined ? { atS: round.atS, bps: peg.refBps } : undefined
    log.push(...step.events.map(event => ({ event })))
    for (const remark of remarksOf(peg, picked.yours, round.atS, state)) {
      const key = `${remark.marketId.replace(/-[\d.e+]+$/, '')} ${remark.what}`
      if (round.atS - (remarkedAtS.get(key) ?? -Infinity) < DAY_S) continue
      remarkedAtS.set(key, round.atS)
      log.push({ remark })
    }
  }
  return { log, samples: rows.length }
}

/** The best class that is recorded. */
function leadOf(rounds: readonly Round[]): SourceClass {
  const classes = new Set(
    rounds.flatMap(({ readings }) => readings.map(({ recorded }) => recorded.sourceClass)),
  )
  return (['A', 'B', 'C'] as const).find(candidate => classes.has(candidate)) ?? 'D'
}

/**
 * A recording cannot be asked for a second source: the one A or B source it has is judged at medium, and it says so.
 * Feeds that agree, without a pool, are sure to no more than medium.
 */
function believed(peg: Peg, lead: SourceClass, isSingle: boolean): Peg {
  if (isSingle && peg.confidence === 'low' && peg.overlay !== 'disputed')
    return { ...peg, confidence: 'medium', reason: { key: 'oneSourceInSeries', params: {} } }
  if (lead === 'B' && peg.confidence === 'high')
    return { ...peg, confidence: 'medium', reason: { key: 'poolsNear', params: peg.reason.params } }
  return peg
}

const THIN_BPS = 50

function remarksOf(peg: Peg, yours: readonly PegSource[], atS: number, state: AlertState): Remark[] {
  const { refBps } = peg
  if (refBps === undefined) return []
  const far = peg.sources.flatMap(({ marketId, bps, role }) =>
    role === 'ghost' || role === 'outlier' ? [{ atS, marketId, bps, refBps, what: role, peg, state }] : [],
  )
  const thin = yours.flatMap(({ marketId, rateWad }) => {
    const bps = Number(((rateWad - WAD) * 1_000_000n) / WAD) / 100
    return bps < refBps - THIN_BPS ? [{ atS, marketId, bps, refBps, what: 'thin' as const, peg, state }] : []
  })
  return [...far, ...thin.sort((a, b) => a.bps - b.bps)]
}
