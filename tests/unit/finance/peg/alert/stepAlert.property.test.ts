import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAP, COOLDOWN_S, DEFAULT_ALERT_CONFIG, REMINDERS } from '@/lib/finance/peg/alert/alertConfig'
import { entryBps, type RaisedLevel, rank } from '@/lib/finance/peg/alert/alertLevel'
import { type AlertEvent, type AlertSample, type AlertState, CALM } from '@/lib/finance/peg/alert/alertState'
import { stepAlert } from '@/lib/finance/peg/alert/stepAlert'

const { bandsBps, gapS } = DEFAULT_ALERT_CONFIG
const RAISED: RaisedLevel[] = ['notice', 'caution', 'danger', 'critical']

const move = fc.record({
  /** Backwards, the same moment, seconds, minutes, a night: samples come as they come. */
  later: fc.oneof(
    fc.integer({ min: -600, max: 0 }),
    fc.integer({ min: 1, max: 59 }),
    { arbitrary: fc.integer({ min: 60, max: 900 }), weight: 6 },
    fc.integer({ min: 901, max: 40_000 }),
  ),
  bps: fc.oneof(
    { arbitrary: fc.integer({ min: -700, max: 60 }), weight: 3 },
    { arbitrary: fc.constantFrom(0, -14, -15, -30, -37, -38, -75, -100, -200, -250, -500), weight: 3 },
    fc.constant(undefined),
  ),
  overlay: fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 8 },
    fc.constantFrom('thin', 'stale', 'disputed', 'unknown'),
  ),
  confidence: fc.constantFrom('high', 'medium', 'medium', 'low'),
})

const path = fc.array(move, { minLength: 1, maxLength: 120 }).map(moves => {
  let atS = 1_800_000_000
  return moves.map(({ later, ...sample }): AlertSample => {
    atS += later
    return { ...sample, atS, reason: { key: 'oneSource', params: {} } }
  })
})

interface Seen {
  sample: AlertSample
  before: AlertState
  state: AlertState
  events: AlertEvent[]
}

function walk(samples: AlertSample[], restart = (state: AlertState): AlertState => state): Seen[] {
  let before: AlertState = CALM
  return samples.map(sample => {
    const step = stepAlert(restart(before), sample)
    const seen = { sample, before, ...step }
    before = step.state
    return seen
  })
}

const alertsOf = (seen: Seen[]) =>
  seen.flatMap(({ events }) => events.filter(({ notify }) => notify === 'alert'))
const tellsPrice = ({ bps, overlay }: AlertSample) => bps !== undefined && (!overlay || overlay === 'thin')

describe('stepAlert, whatever comes', () => {
  it('never tells one level twice within the cool-down', () => {
    fc.assert(
      fc.property(path, samples => {
        const told = alertsOf(walk(samples)).filter(({ kind }) => kind !== 'reminder')
        for (const level of RAISED) {
          const times = told.filter(({ to }) => to === level).map(({ atS }) => atS)
          times.slice(1).forEach((atS, index) => {
            expect(atS - times[index]!).toBeGreaterThanOrEqual(COOLDOWN_S)
          })
        }
      }),
      { numRuns: 500 },
    )
  })

  it('never misses a level that was held for its persistence time', () => {
    fc.assert(
      fc.property(path, samples => {
        const seen = walk(samples).filter(
          ({ sample, before }) => sample.atS > (before.lastAtS ?? 0) && tellsPrice(sample),
        )
        for (const level of RAISED) {
          let since: number | undefined
          let previousS = 0
          for (const { sample, state } of seen) {
            if (sample.atS - previousS > gapS) since = undefined
            previousS = sample.atS
            since = -sample.bps! >= entryBps(level, bandsBps) ? (since ?? sample.atS) : undefined
            if (since !== undefined && sample.atS - since >= 60)
              expect(rank(state.level)).toBeGreaterThanOrEqual(rank(level))
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('tells what is held, unless it or worse was told before', () => {
    fc.assert(
      fc.property(path, samples => {
        const told: AlertEvent[] = []
        let roseAtS = 0
        for (const { sample, before, state, events } of walk(samples)) {
          if (before.level !== state.level && rank(before.level) < rank(state.level)) roseAtS = sample.atS
          told.push(...events.filter(({ notify }) => notify === 'alert'))
          const isNews = sample.atS > (before.lastAtS ?? 0) && tellsPrice(sample)
          const { level } = state
          if (!isNews || level === 'ok' || level === 'notice' || sample.confidence === 'low') continue
          if (-sample.bps! < entryBps(level, bandsBps) || rank(level) < rank(before.level)) continue
          const isTold = told.some(
            event =>
              rank(event.to) >= rank(level) && (event.atS >= roseAtS || sample.atS - event.atS < COOLDOWN_S),
          )
          const isCapped = told.filter(({ atS }) => sample.atS - atS < CAP.withinS).length >= CAP.count
          expect(isTold || isCapped).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('goes on after the worker died as if it had not', () => {
    fc.assert(
      fc.property(path, samples => {
        const reborn = walk(samples, state => JSON.parse(JSON.stringify(state)) as AlertState)
        expect(reborn.map(({ events }) => events)).toEqual(walk(samples).map(({ events }) => events))
      }),
    )
  })

  it('a sample that comes late or twice changes nothing', () => {
    fc.assert(
      fc.property(path, fc.integer({ min: 0, max: 10_000 }), (samples, earlier) => {
        const { state } = walk(samples).at(-1)!
        const late = { ...samples.at(-1)!, atS: state.lastAtS! - earlier, bps: -600 }
        expect(stepAlert(state, late)).toEqual({ state, events: [] })
      }),
    )
  })

  it('reminds at most three times, an hour apart, and says a recovery once', () => {
    fc.assert(
      fc.property(path, samples => {
        const events = walk(samples).flatMap(seen => seen.events)
        let reminders: AlertEvent[] = []
        let isOwed = false
        for (const event of events) {
          if (event.notify === 'alert' && event.kind !== 'reminder') reminders = []
          if (event.kind === 'reminder') reminders.push(event)
          expect(reminders.length).toBeLessThanOrEqual(REMINDERS.count)
          reminders.slice(1).forEach((one, index) => {
            expect(one.atS - reminders[index]!.atS).toBeGreaterThanOrEqual(REMINDERS.everyS)
          })
          if (event.notify === 'recovery') expect(isOwed).toBe(true)
          if (event.notify) isOwed = event.notify === 'alert' || (event.notify === 'blind' && isOwed)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('tells nothing that is disputed, stale or unknown', () => {
    fc.assert(
      fc.property(path, samples => {
        for (const { sample, before, state, events } of walk(samples))
          if (!tellsPrice(sample)) {
            expect(events.some(({ notify }) => notify === 'alert')).toBe(false)
            expect(state.level).toBe(before.level)
          }
      }),
    )
  })
})
