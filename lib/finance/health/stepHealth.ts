import { type Bps, deviationBps } from '../../core/bps.ts'
import { DAY_S, type UnixS } from '../../core/time.ts'

/** What can go wrong with a protocol, beside its market. */
export type HealthKind = 'rate-fell' | 'rate-jumped' | 'withdrawals-paused' | 'bunker' | 'queue-long'
type Condition = 'withdrawals-paused' | 'bunker' | 'queue-long'

/** Plain JSON: rates are decimal strings. */
export interface HealthState {
  lastAtS?: UnixS
  rateWad?: string
  /** The rate of about a day ago. */
  day?: { rateWad: string; atS: UnixS }
  /** Conditions that hold, and since when. */
  on: Partial<Record<Condition, UnixS>>
}

export const HEALTHY: HealthState = { on: {} }

/** Undefined: not known this time, which neither raises nor clears anything. */
export interface HealthSample {
  atS: UnixS
  /** Underlying per token, or per share of a rebasing one. */
  rateWad?: bigint | undefined
  isWithdrawalPaused?: boolean | undefined
  isBunker?: boolean | undefined
  queueWei?: bigint | undefined
}

export interface HealthEvent {
  kind: HealthKind
  atS: UnixS
  isOver: boolean
  /** Of the rate, for what happened to it. */
  bps: Bps | undefined
  /** A rise that is too fast is a doubt about the reading, not a message. */
  notify: 'alert' | 'recovery' | undefined
}

/** lidofinance/alerting-forta (removed 30 Oct 2024): the queue was called long beyond this. */
export const LONG_QUEUE_WEI = 100_000n * 10n ** 18n
/** Section 7.2 of the peg evidence: a rate must not fall, and not rise faster than this in a day. */
const FALL_BPS = 1
const JUMP_BPS = 20

/** One look at a protocol: what began, what ended. Pure; a sample that is not younger than the last is no news. */
export function stepHealth(
  before: HealthState,
  sample: HealthSample,
  longQueueWei: bigint = LONG_QUEUE_WEI,
): { state: HealthState; events: HealthEvent[] } {
  if (before.lastAtS !== undefined && sample.atS <= before.lastAtS) return { state: before, events: [] }
  const rate = stepRate(before, sample)
  const seen: [Condition, boolean | undefined][] = [
    ['withdrawals-paused', sample.isWithdrawalPaused],
    ['bunker', sample.isBunker],
    ['queue-long', queueIsLong(before, sample, longQueueWei)],
  ]
  const on = { ...before.on }
  const events = [...rate.events]
  for (const [kind, isOn] of seen) {
    if (isOn === undefined || isOn === (on[kind] !== undefined)) continue
    if (isOn) on[kind] = sample.atS
    else delete on[kind]
    events.push({ kind, atS: sample.atS, isOver: !isOn, bps: undefined, notify: isOn ? 'alert' : 'recovery' })
  }
  return { state: { ...before, ...rate.state, lastAtS: sample.atS, on }, events }
}

/** A long queue is over only when it is a fifth shorter than long: it breathes. */
function queueIsLong({ on }: HealthState, { queueWei }: HealthSample, longWei: bigint): boolean | undefined {
  if (queueWei === undefined) return undefined
  return on['queue-long'] === undefined ? queueWei > longWei : queueWei * 5n > longWei * 4n
}

function stepRate(
  before: HealthState,
  { atS, rateWad }: HealthSample,
): { state: Partial<HealthState>; events: HealthEvent[] } {
  if (rateWad === undefined || rateWad <= 0n) return { state: {}, events: [] }
  const known = { rateWad: rateWad.toString() }
  const isDayOver = !before.day || atS - before.day.atS >= DAY_S
  const state = { ...known, ...(isDayOver && { day: { ...known, atS } }) }
  const event = (kind: HealthKind, bps: Bps, notify: HealthEvent['notify']) => ({
    kind,
    atS,
    isOver: false,
    bps,
    notify,
  })
  const changed = before.rateWad === undefined ? 0 : deviationBps(rateWad, BigInt(before.rateWad))
  if (changed < -FALL_BPS)
    return { state: { ...known, day: { ...known, atS } }, events: [event('rate-fell', changed, 'alert')] }
  const risen =
    before.day && atS - before.day.atS < 2 * DAY_S ? deviationBps(rateWad, BigInt(before.day.rateWad)) : 0
  if (risen <= JUMP_BPS) return { state, events: [] }
  return { state: { ...known, day: { ...known, atS } }, events: [event('rate-jumped', risen, undefined)] }
}
