import { BLIND_AFTER_S, PREMIUM_BPS, READS_TO_ENTER, READS_TO_LEAVE } from './alertConfig.ts'
import type { AlertEvent, AlertSample, AlertState, Count, Step } from './alertState.ts'
import { again } from './count.ts'
import { eventOf } from './eventOf.ts'

/** What lies over the level: thin, stale, disputed, unknown, a premium. None of it is told as a price. */
export function stepOverlay(before: AlertState, sample: AlertSample): Step {
  const shown = withOverlay(before, sample)
  const blind = withBlindness(shown, sample)
  const premium = withPremium(blind.state, sample)
  const overlay = before.overlay === shown.overlay ? [] : [eventAt(before, sample, 'overlay', shown.overlay)]
  return { state: premium.state, events: [...overlay, ...blind.events, ...premium.events] }
}

/** Thin stays until three reads are not; the others are gone with the first good read. */
function withOverlay({ thinFalls, overlay, ...state }: AlertState, sample: AlertSample): AlertState {
  if (sample.overlay) return { ...state, overlay: sample.overlay }
  if (overlay !== 'thin') return state
  const count = again(thinFalls, sample.atS)
  return count.reads >= READS_TO_LEAVE ? state : { ...state, overlay, thinFalls: count }
}

/** After six hours without a price it is said once that none can be seen; never of what was never seen. */
function withBlindness({ blind, ...state }: AlertState, sample: AlertSample): Step {
  const isBlind = sample.overlay === 'stale' || sample.overlay === 'unknown'
  if (!isBlind || state.lastReadAtS === undefined) return { state, events: [] }
  const since = blind ?? { sinceS: sample.atS, isTold: false }
  if (since.isTold || sample.atS - since.sinceS < BLIND_AFTER_S)
    return { state: { ...state, blind: since }, events: [] }
  const event: AlertEvent = { ...eventAt(state, sample, 'blind', sample.overlay), notify: 'blind' }
  return { state: { ...state, blind: { ...since, isTold: true } }, events: [event] }
}

/** A market above the exchange rate: a hint before buying, no alarm. */
function withPremium({ premium, ...state }: AlertState, sample: AlertSample): Step {
  const { isOn } = premium
  if (sample.bps === undefined || sample.overlay !== undefined)
    return { state: { ...state, premium }, events: [] }
  const isTurning = isOn ? sample.bps < PREMIUM_BPS.leave : sample.bps > PREMIUM_BPS.enter
  if (!isTurning) return { state: { ...state, premium: { isOn } }, events: [] }
  const count: Count = again(premium.count, sample.atS)
  if (count.reads < (isOn ? READS_TO_LEAVE : READS_TO_ENTER))
    return { state: { ...state, premium: { isOn, count } }, events: [] }
  const turned = { ...state, premium: { isOn: !isOn } }
  return { state: turned, events: [eventAt(state, sample, 'premium', sample.overlay)] }
}

type Quiet = Pick<AlertState, 'level'>
function eventAt(
  { level }: Quiet,
  sample: AlertSample,
  kind: AlertEvent['kind'],
  overlay: AlertEvent['overlay'],
): AlertEvent {
  return { ...eventOf(sample, level, level), kind, overlay }
}
