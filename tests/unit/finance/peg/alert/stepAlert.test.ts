import { describe, expect, it } from 'vitest'
import { type AlertEvent, type AlertSample, CALM } from '@/lib/finance/peg/alert/alertState'
import { stepAlert } from '@/lib/finance/peg/alert/stepAlert'

const START_S = 1_800_000_000
const MINUTE = 60
const HOUR = 3_600

type Read = [afterS: number, bps: number | undefined, more?: Partial<AlertSample>]

/** Synthetic path: reads at seconds from the start, in bps. */
function run(...reads: Read[]): AlertEvent[] {
  let state = CALM
  return reads.flatMap(([afterS, bps, more]) => {
    const sample: AlertSample = {
      atS: START_S + afterS,
      bps,
      overlay: undefined,
      confidence: 'medium',
      reason: { key: 'oneSource', params: {} },
      ...more,
    }
    const step = stepAlert(state, sample, {
      bandsBps: { notice: 30, caution: 75, danger: 200 },
      gapS: 24 * HOUR,
    })
    state = step.state
    return step.events
  })
}
const brief = (events: AlertEvent[]) =>
  events.map(({ kind, from, to, notify }) => [kind, from, to, notify].filter(Boolean).join(' '))

/** Each level must be able to fire: a peer's middle one never could. */
describe('each level fires and clears on a synthetic path', () => {
  it.each([
    [-30, 'notice', -14],
    [-75, 'caution', -37],
    [-200, 'danger', -99],
    [-500, 'critical', -249],
  ])('%d bps', (bps, level, beneath) => {
    const up = run([0, bps], [MINUTE, bps])
    expect(brief(up)).toEqual([`level ok ${level}${level === 'notice' ? '' : ' alert'}`])
    const down = run([0, bps], [MINUTE, bps], ...[2, 3, 4].map((n): Read => [n * MINUTE, beneath]))
    expect(down).toHaveLength(2)
    expect(down[1]).toMatchObject({ from: level, atS: START_S + 4 * MINUTE })
  })
})

describe('stepAlert', () => {
  it('waits for a second read a minute later', () => {
    expect(run([0, -90])).toEqual([])
    expect(run([0, -90], [59, -90])).toEqual([])
    expect(brief(run([0, -90], [59, -90], [60, -90]))).toEqual(['level ok caution alert'])
  })

  it('believes several sources at once from danger on', () => {
    expect(brief(run([0, -210, { confidence: 'high' }]))).toEqual(['level ok danger alert'])
    expect(run([0, -210])).toEqual([])
    expect(run([0, -90, { confidence: 'high' }])).toEqual([])
  })

  it('does not flap between entry and exit', () => {
    const wobble = Array.from({ length: 40 }, (_, n): Read => [n * MINUTE, n % 2 ? -76 : -40])
    expect(run([-2 * MINUTE, -80], [-MINUTE, -80], ...wobble)).toHaveLength(1)
  })

  it('falls through the levels that it left too', () => {
    const calm = [2, 3, 4].map((n): Read => [n * MINUTE, 0])
    expect(brief(run([0, -210], [MINUTE, -210], ...calm))).toEqual([
      'level ok danger alert',
      'level danger ok recovery',
    ])
    const half = [2, 3, 4].map((n): Read => [n * MINUTE, -60])
    expect(brief(run([0, -210], [MINUTE, -210], ...half))[1]).toBe('level danger caution')
  })

  it('keeps quiet within the cool-down, yet tells an escalation', () => {
    const twice: Read[] = [0, 1].flatMap((n): Read[] => [
      [n * HOUR, -80],
      [n * HOUR + MINUTE, -80],
      ...[2, 3, 4].map((m): Read => [n * HOUR + m * MINUTE, 0]),
    ])
    const events = run(...twice)
    expect(brief(events)).toEqual([
      'level ok caution alert',
      'level caution ok recovery',
      'level ok caution',
      'level caution ok',
    ])
    expect(events[2]?.hush).toBe('cool-down')
    const worse = run([0, -80], [MINUTE, -80], [2 * MINUTE, -210], [3 * MINUTE, -210])
    expect(brief(worse)).toEqual(['level ok caution alert', 'level caution danger alert'])
  })

  it('tells what is still there when the cool-down ends', () => {
    const again: Read[] = [
      [HOUR, -80],
      [HOUR + MINUTE, -80],
      [6 * HOUR + 2 * MINUTE, -80],
    ]
    const calm = [2, 3, 4].map((n): Read => [n * MINUTE, 0])
    expect(brief(run([0, -80], [MINUTE, -80], ...calm, ...again)).at(-1)).toBe('late caution caution alert')
  })

  it('raises the badge but tells nothing on one doubtful source, and tells when it is confirmed', () => {
    const doubtful = run([0, -80, { confidence: 'low' }], [MINUTE, -80, { confidence: 'low' }])
    expect(doubtful).toMatchObject([{ to: 'caution', notify: undefined, hush: 'low-confidence' }])
    const confirmed = run(
      [0, -80, { confidence: 'low' }],
      [MINUTE, -80, { confidence: 'low' }],
      [2 * MINUTE, -80],
    )
    expect(brief(confirmed)[1]).toBe('late caution caution alert')
  })

  it('reminds hourly of a critical one, three times and no more', () => {
    const day = Array.from({ length: 12 * 24 }, (_, n): Read => [n * 5 * MINUTE, -600])
    const reminders = run(...day).filter(({ kind }) => kind === 'reminder')
    expect(reminders.map(({ atS }) => atS - START_S)).toEqual([1, 2, 3].map(n => n * HOUR + 5 * MINUTE))
  })

  it('a pause restarts the counting, not the cool-down', () => {
    expect(run([0, -80], [25 * HOUR, -80])).toEqual([])
  })

  it('marks thin at once and takes it back after three reads', () => {
    const thin = { overlay: 'thin' as const }
    const events = run([0, -5, thin], [MINUTE, -5], [2 * MINUTE, -5], [3 * MINUTE, -5])
    expect(events.map(({ kind, overlay, atS }) => [kind, overlay, atS - START_S])).toEqual([
      ['overlay', 'thin', 0],
      ['overlay', undefined, 3 * MINUTE],
    ])
  })

  it('says once, after six hours, that it cannot see', () => {
    const blind = { overlay: 'stale' as const }
    const hours = Array.from({ length: 14 }, (_, n): Read => [MINUTE + n * HOUR, undefined, blind])
    expect(run([0, -5], ...hours).filter(({ notify }) => notify)).toMatchObject([
      { kind: 'blind', atS: START_S + MINUTE + 6 * HOUR },
    ])
    expect(run(...hours).filter(({ notify }) => notify)).toEqual([])
  })

  it('goes on when the clock was days ahead and is set right, and does not tell twice', () => {
    const day = 24 * HOUR
    const events = run(
      [9 * day, -80],
      [9 * day + MINUTE, -80],
      [0, -80],
      [MINUTE, -210],
      [2 * MINUTE, -210],
      [5 * HOUR, -80],
    )
    expect(brief(events)).toEqual(['level ok caution alert', 'level caution danger alert'])
  })

  it('hints at a premium and tells nothing', () => {
    const events = run([0, 40], [MINUTE, 40], ...[2, 3, 4].map((n): Read => [n * MINUTE, 10]))
    expect(brief(events)).toEqual(['premium ok ok', 'premium ok ok'])
  })
})
