import { describe, expect, it } from 'vitest'
import type { Exits, ExitWay } from '@/lib/messaging/schemas/exits'
import { exitPlan } from '@/lib/state/exitPlan'
import { curveFor, stableSwap, WAD } from '../finance/exits/pools'

const DAY_S = 86_400
const AMOUNT = 1_000n * WAD
const pool = stableSwap(20_000n * WAD, 15_000n * WAD, 50n, WAD)
const wait = { fromS: DAY_S, toS: 5 * DAY_S, from: 'nextReport', to: 'reportLate' }
const market: ExitWay = {
  id: 'venue',
  kind: 'market',
  name: 'Venue',
  receiveWei: pool(AMOUNT),
  gasWei: WAD / 10_000n,
  quotes: [...curveFor(pool, AMOUNT)],
}
const queue: ExitWay = {
  id: 'queue-x',
  kind: 'queue',
  name: 'X',
  receiveWei: AMOUNT,
  rewards: 'stop',
  wait,
  stretches: [{ price: { sellWei: AMOUNT, receiveWei: AMOUNT }, wait }],
}
const exits = (out: ExitWay[]): Exits => ({
  asOfS: 1,
  source: 'test',
  fullWei: AMOUNT,
  aprBps: 300,
  out,
  in: [],
})

describe('the plan of an answer', () => {
  it('draws a curve that passes through the plan, with nothing above it', () => {
    const { best, curve } = exitPlan(exits([market, queue]), AMOUNT, undefined)
    const sold = best?.parts.find(({ kind }) => kind === 'market')?.amountWei ?? 0n
    const top = curve.reduce((most, { worthWei = 0n }) => (worthWei > most ? worthWei : most), 0n)
    expect(curve.find(({ sellWei }) => sellWei === sold)?.worthWei).toBe(best?.worthWei)
    expect(Number(top - (best?.worthWei ?? 0n)) / Number(top)).toBeLessThan(1e-6)
  })
  it('has gaps in the curve where the rest would come too late', () => {
    const { best, curve } = exitPlan(exits([market, queue]), AMOUNT, 2 * DAY_S)
    expect(best?.parts.map(({ kind }) => kind)).toEqual(['market'])
    const drawn = curve.filter(({ worthWei }) => worthWei !== undefined)
    expect(drawn.map(({ sellWei }) => sellWei)).toEqual([AMOUNT])
  })
  it('has no curve where there is nothing to split with', () => {
    expect(exitPlan(exits([market]), AMOUNT, undefined).curve).toEqual([])
  })
  it('leaves out a way that is closed', () => {
    const plan = exitPlan(exits([market, { ...queue, blocked: 'paused' }]), AMOUNT, undefined)
    expect(plan.best?.parts.map(({ id }) => id)).toEqual(['venue'])
    expect(plan.allQueue).toBeUndefined()
  })
  it('uses what a short buffer holds', () => {
    const atOnce = { fromS: 0, toS: 0, from: 'atOnce', to: 'atOnce' }
    const instant: ExitWay = {
      id: 'i',
      kind: 'instant',
      name: 'I',
      blocked: 'bufferShort',
      stretches: [{ amountWei: 10n * WAD, price: { sellWei: WAD, receiveWei: WAD }, wait: atOnce }],
    }
    const { best } = exitPlan(exits([market, instant]), AMOUNT, 0)
    expect(best?.parts.find(({ id }) => id === 'i')?.amountWei).toBe(10n * WAD)
  })
  it('takes no gas off that is paid in another coin, and says what it counted', () => {
    const dear = { ...market, gasWei: 5n * WAD }
    const own = exitPlan(exits([dear]), AMOUNT, 0)
    expect(own.best?.worthWei).toBe((own.best?.receiveWei ?? 0n) - 5n * WAD)
    expect(own.isGasWhole).toBe(true)
    const other = exitPlan({ ...exits([dear]), isGasElse: true }, AMOUNT, 0)
    expect(other.best?.worthWei).toBe(other.best?.receiveWei)
    expect(other.isGasWhole).toBe(false)
    // The queue's gas is not known here.
    expect(exitPlan(exits([queue]), AMOUNT, undefined).isGasWhole).toBe(false)
  })
  it('has a break-even only between two ways that are known', () => {
    expect(exitPlan(exits([market, queue]), AMOUNT, undefined).breakEven?.days).toBeGreaterThan(0)
    expect(exitPlan(exits([market]), AMOUNT, undefined).breakEven).toBeUndefined()
    const goesOn = exitPlan(exits([market, { ...queue, rewards: 'go-on' }]), AMOUNT, undefined)
    expect(goesOn.breakEven?.days).toBeUndefined()
  })
})
