import { expect, it } from 'vitest'
import { stepLoan } from '@/lib/finance/health/stepLoan'

const hundredths = (n: number) => BigInt(n) * 10n ** 16n
const LIMIT = hundredths(120)
const look = (now: number | undefined, stressed?: number) => ({
  atS: 1_000,
  nowWad: now === undefined ? undefined : hundredths(now),
  stressedWad: stressed === undefined ? undefined : hundredths(stressed),
})

it('tells once that a loan fell below the limit, and once that it is better', () => {
  const fallen = stepLoan({}, look(119), LIMIT)
  expect(fallen).toEqual({ state: { now: 1_000 }, events: [{ kind: 'loan-low', isOver: false }] })
  expect(stepLoan(fallen.state, look(115), LIMIT).events).toEqual([])
  // 1.20 × 1.03 = 1.236
  expect(stepLoan(fallen.state, look(123), LIMIT)).toEqual({ state: { now: 1_000 }, events: [] })
  expect(stepLoan(fallen.state, look(124), LIMIT)).toEqual({
    state: {},
    events: [{ kind: 'loan-low', isOver: true }],
  })
})
it('tells of a stress that would liquidate, apart from how it stands now', () => {
  expect(stepLoan({}, look(200, 99), LIMIT)).toEqual({
    state: { stressed: 1_000 },
    events: [{ kind: 'loan-stressed', isOver: false }],
  })
  expect(stepLoan({}, look(200, 100), LIMIT).events).toEqual([])
})
it('is over when the debt or the stress is gone', () => {
  expect(stepLoan({ now: 1, stressed: 1 }, look(undefined), LIMIT).events).toEqual([
    { kind: 'loan-low', isOver: true },
    { kind: 'loan-stressed', isOver: true },
  ])
})
