import type { Bps } from '../../core/bps.ts'
import type { Bands } from '../../core/level.ts'
import { WAD } from '../../core/wad.ts'
import type { AlertConfig } from '../peg/alert/alertConfig.ts'
import { entryBps, exitBps } from '../peg/alert/alertLevel.ts'
import type { AlertSample, AlertState, Step } from '../peg/alert/alertState.ts'
import { stepAlert } from '../peg/alert/stepAlert.ts'
import type { Round } from './readings.ts'

/** The last read of the pools. */
export interface PoolRead {
  atS: number
  bps: Bps
}

/** Assumed where a feed's threshold is not evidenced, and the slack of section 7.2 of the peg evidence. */
const ASSUMED_DEVIATION_BPS = 50
const SLACK_BPS = 10

/**
 * A feed that speaks between two reads of the pools is a witness: live, pools would be read at that moment too. Where
 * both stand over a level, the lesser of the two counts as a read of it. It can raise, never lower, and it takes back
 * no read of a worse level. Undefined when it has nothing to add.
 */
export function witness(
  state: AlertState,
  pool: PoolRead,
  round: Round,
  config: AlertConfig,
): Step | undefined {
  const sample = sampleOf(state, pool, round, config.bandsBps)
  if (!sample) return undefined
  const step = stepAlert(state, sample, config)
  return {
    ...step,
    state: { ...step.state, rises: { ...state.rises, ...step.state.rises }, falls: state.falls },
  }
}

function sampleOf(
  { level }: AlertState,
  pool: PoolRead,
  { atS, readings }: Round,
  bands: Bands,
): AlertSample | undefined {
  const feeds = readings.flatMap(({ source }) => (source?.sourceClass === 'B' ? [source] : []))
  const [feed] = feeds
  if (!feed) return undefined
  const feedBps = Number(((feed.rateWad - WAD) * 1_000_000n) / WAD) / 100
  const bps = Math.max(pool.bps, feedBps)
  const atLeast =
    level === 'ok' ? entryBps('notice', bands) : Math.max(entryBps('notice', bands), exitBps(level, bands))
  if (-bps < atLeast) return undefined
  const spreadBps = Math.round(Math.abs(pool.bps - feedBps) * 100) / 100
  const agrees = spreadBps <= (feed.deviationBps ?? ASSUMED_DEVIATION_BPS) + SLACK_BPS
  return {
    atS,
    bps,
    overlay: undefined,
    confidence: agrees ? 'high' : 'medium',
    reason: { key: agrees ? 'poolAndFeedAgree' : 'poolAheadOfFeed', params: { spreadBps } },
  }
}
