import { describe, expect, it } from 'vitest'
import { WAD } from '@/lib/core/wad'
import { HEALTHY, type HealthSample, LONG_QUEUE_WEI, stepHealth } from '@/lib/finance/health/stepHealth'

const T = 1_800_000_000
const run = (...samples: HealthSample[]) => {
  let state = HEALTHY
  return samples.flatMap(sample => {
    const step = stepHealth(state, sample)
    state = JSON.parse(JSON.stringify(step.state)) as typeof state
    return step.events.map(({ kind, isOver, notify, bps }) =>
      [kind, isOver ? 'over' : 'on', notify, bps].filter(Boolean).join(' '),
    )
  })
}
const rate = (hours: number, bps: number): HealthSample => ({
  atS: T + hours * 3_600,
  rateWad: WAD + (WAD * BigInt(bps)) / 10_000n,
})

describe('stepHealth', () => {
  it('a rate that falls by more than a basis point is slashing, said at once', () => {
    expect(run(rate(0, 0), rate(1, -1))).toEqual([])
    expect(run(rate(0, 0), rate(1, -40))).toEqual(['rate-fell on alert -40'])
    expect(run(rate(0, 0), rate(1, -40), rate(2, -40), rate(3, -40))).toHaveLength(1)
  })

  it('growth as usual is nothing; more than 0.2 % within a day is doubted', () => {
    expect(run(...Array.from({ length: 60 }, (_, day) => rate(day * 24, day)))).toEqual([])
    expect(run(rate(0, 0), rate(5, 25))).toEqual(['rate-jumped on 25'])
    expect(run(rate(0, 0), rate(24 * 30, 25))).toEqual([])
  })

  it('a pause, bunker mode and a long queue begin and end once', () => {
    const at = (n: number, more: Partial<HealthSample>): HealthSample => ({ atS: T + n * 60, ...more })
    expect(
      run(
        at(0, { isBunker: false }),
        at(1, { isBunker: true }),
        at(2, { isBunker: true }),
        at(3, {}),
        at(4, { isBunker: false }),
      ),
    ).toEqual(['bunker on alert', 'bunker over recovery'])
    expect(run(at(0, { isWithdrawalPaused: true }))).toEqual(['withdrawals-paused on alert'])
    expect(
      run(
        at(0, { queueWei: LONG_QUEUE_WEI + 1n }),
        at(1, { queueWei: LONG_QUEUE_WEI - 1n }),
        at(2, { queueWei: (LONG_QUEUE_WEI * 4n) / 5n }),
      ),
    ).toEqual(['queue-long on alert', 'queue-long over recovery'])
  })

  it('what is not known neither begins nor ends anything, and old news is none', () => {
    expect(run({ atS: T, isBunker: true }, { atS: T - 1, isBunker: false }, { atS: T + 60 })).toEqual([
      'bunker on alert',
    ])
  })
})
