import { DAY_S } from '../../../core/time.ts'
import { type AlertConfig, DEFAULT_ALERT_CONFIG, READS_TO_ENTER, READS_TO_LEAVE } from './alertConfig.ts'
import { type AlertLevel, entryBps, exitBps, RAISED, rank } from './alertLevel.ts'
import type { AlertSample, AlertState, Counts, Step } from './alertState.ts'
import { again } from './count.ts'
import { stepOverlay } from './stepOverlay.ts'
import { tell } from './tell.ts'

/**
 * One read of one token's peg: what it changes, and what is due to be told. Pure, and the state is plain JSON, so that
 * it goes on where it stood after the worker died. A sample that is not younger than the last is no news.
 * A level is entered after two reads a minute apart (danger and worse after one when several sources agree) and left
 * after three beneath half of its entry. Rules of section 7.3 of the peg evidence.
 */
export function stepAlert(
  before: AlertState,
  sample: AlertSample,
  config: AlertConfig = DEFAULT_ALERT_CONFIG,
): Step {
  const known = afterClockSetBack(before, sample)
  if (known.lastAtS !== undefined && sample.atS <= known.lastAtS) return { state: known, events: [] }
  const overlaid = stepOverlay({ ...afterPause(known, sample, config), lastAtS: sample.atS }, sample)
  if (!tellsPrice(sample)) return overlaid

  const counted = count(overlaid.state, sample, config)
  const level = nextLevel(counted, sample, config)
  const told = tell({ ...counted, level }, before.level, sample, config.bandsBps)
  return { state: told.state, events: [...overlaid.events, ...told.events] }
}

/** Disputed, stale and unknown prices neither raise nor lower a level. */
function tellsPrice(sample: AlertSample): sample is AlertSample & { bps: number } {
  return sample.bps !== undefined && (sample.overlay === undefined || sample.overlay === 'thin')
}

/**
 * A state from more than a day ahead was written under a clock that was wrong. It is taken for a state of now: else
 * nothing would be news until that day comes. Cool-downs begin now.
 */
function afterClockSetBack(state: AlertState, { atS }: AlertSample): AlertState {
  if (state.lastAtS === undefined || state.lastAtS - atS < DAY_S) return state
  const { lastAtS: _, lastReadAtS: __, thinFalls: ___, blind: ____, ...rest } = state
  const toldAtS = Object.fromEntries(Object.keys(state.toldAtS).map(level => [level, atS]))
  return {
    ...rest,
    rises: {},
    falls: {},
    toldAtS,
    recentAtS: state.recentAtS.map(() => atS),
    premium: { isOn: state.premium.isOn },
  }
}

/** After a pause the reads before it prove nothing about now; what was told stays told. */
function afterPause(state: AlertState, { atS }: AlertSample, { gapS }: AlertConfig): AlertState {
  if (state.lastReadAtS === undefined || atS - state.lastReadAtS <= gapS) return state
  const { thinFalls: _, ...rest } = state
  return { ...rest, rises: {}, falls: {}, premium: { isOn: state.premium.isOn } }
}

function count(state: AlertState, sample: AlertSample & { bps: number }, config: AlertConfig): AlertState {
  const { atS } = sample
  const discount = -sample.bps
  const { rises: up, falls: down, ...rest } = state
  const rises: Counts = {}
  const falls: Counts = {}
  for (const level of RAISED) {
    if (discount >= entryBps(level, config.bandsBps)) rises[level] = again(up[level], atS)
    if (discount < exitBps(level, config.bandsBps)) falls[level] = again(down[level], atS)
  }
  return { ...rest, lastReadAtS: atS, rises, falls }
}

function nextLevel(
  { level, rises, falls }: AlertState,
  sample: AlertSample,
  { bandsBps }: AlertConfig,
): AlertLevel {
  const isSure = sample.confidence === 'high'
  const reached = RAISED.filter(candidate => {
    const isGrave = entryBps(candidate, bandsBps) >= bandsBps.danger
    return (rises[candidate]?.reads ?? 0) >= (isSure && isGrave ? 1 : READS_TO_ENTER)
  }).at(-1)
  if (reached && rank(reached) > rank(level)) return reached

  const hasLeft = (candidate: AlertLevel) =>
    candidate !== 'ok' && (falls[candidate]?.reads ?? 0) >= READS_TO_LEAVE
  if (!hasLeft(level)) return level
  return RAISED.filter(candidate => rank(candidate) < rank(level) && !hasLeft(candidate)).at(-1) ?? 'ok'
}
