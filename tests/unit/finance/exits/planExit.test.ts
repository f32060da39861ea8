import { describe, expect, it } from 'vitest'
import { type Plan, planExit } from '@/lib/finance/exits/planExit'
import type { Needs } from '@/lib/finance/exits/spread'
import { waitingCost } from '@/lib/finance/exits/waitingCost'
import type { MarketWay, ProtocolWay, Stretch, Wait } from '@/lib/finance/exits/wayOut'
import { type Random, randomFrom } from '../../guard/random'
import { constantProduct, curveFor, type Pool, randomPool, WAD, wadOf } from './pools'

const DAY_S = 86_400
const wait = (fromS: number, toS: number | undefined): Wait => ({ fromS, toS, from: 'a', to: 'b' })
const at = (rateWad: bigint) => ({ sellWei: WAD, receiveWei: rateWad })
const queue = (stretches: readonly Stretch[], more: Partial<ProtocolWay> = {}): ProtocolWay => ({
  id: 'queue',
  kind: 'queue',
  gasWei: 0n,
  minWei: 0n,
  earnsMeanwhile: false,
  stretches,
  ...more,
})

interface World {
  amountWei: bigint
  pool: Pool
  market: MarketWay
  queue: ProtocolWay
  needs: Needs
}

/** Amounts of any size, pools of any depth, queues with one or two waits, needs from now to never. */
function randomWorld(random: Random): World {
  const amountWei = wadOf(10 ** (random.next() * 5 - 1))
  const rateWad = wadOf(1 + random.next() * 0.2)
  const pool = randomPool(random, amountWei, rateWad)
  const days = random.next() * 12
  const calm = wait(0, days * DAY_S)
  const long = wait(days * DAY_S, days * DAY_S * (1 + random.next() * 8))
  const part = (amountWei * wadOf(random.next())) / WAD
  const feeBps = BigInt(random.below(20))
  const paid = (rateWad * (10_000n - feeBps)) / 10_000n
  const endless: Stretch = { amountWei: undefined, price: at(paid), wait: long }
  const covered: Stretch = { amountWei: part, price: at(paid), wait: calm }
  return {
    amountWei,
    pool,
    market: {
      id: 'market',
      kind: 'market',
      gasWei: random.next() < 0.5 ? 0n : wadOf(random.next() * 0.003),
      minWei: 0n,
      curve: curveFor(pool, amountWei),
    },
    queue: queue(random.next() < 0.5 ? [covered, endless] : [{ ...endless, wait: calm }], {
      earnsMeanwhile: random.next() < 0.2,
      gasWei: random.next() < 0.5 ? 0n : wadOf(random.next() * 0.003),
    }),
    needs: {
      withinS: random.next() < 0.4 ? undefined : random.next() * 40 * DAY_S,
      aprBps: random.next() < 0.1 ? undefined : random.next() * 600,
    },
  }
}

/** What this much in the queue is worth, worked out anew. Undefined: it does not arrive in time. */
function queueWorth({ queue: way, needs }: World, amountWei: bigint): bigint | undefined {
  let left = amountWei
  let worth = amountWei > 0n ? -way.gasWei : 0n
  for (const { amountWei: size, price, wait: w } of way.stretches) {
    const taken = size === undefined || size > left ? left : size
    left -= taken
    if (taken === 0n) continue
    const slowS = w.toS ?? w.fromS
    if (needs.withinS !== undefined && slowS > needs.withinS) return undefined
    const receive = (taken * price.receiveWei) / price.sellWei
    worth += receive - (way.earnsMeanwhile ? 0n : waitingCost(receive, needs.aprBps, slowS))
  }
  return left > 0n ? undefined : worth
}

/** The true worth of selling this much and queueing the rest: the pool itself is asked, not the curve. */
function worthOfSplit(world: World, sellWei: bigint): bigint | undefined {
  const rest = queueWorth(world, world.amountWei - sellWei)
  if (rest === undefined) return undefined
  return rest + (sellWei > 0n ? world.pool(sellWei) - world.market.gasWei : 0n)
}

const planned = ({ market, queue: way, amountWei, needs }: World) => planExit([market, way], amountWei, needs)
const soldIn = (plan: Plan) => plan.parts.find(({ kind }) => kind === 'market')?.amountWei ?? 0n
const GRID = 4_000n

const worlds = Array.from({ length: 300 }, (_, seed) => randomWorld(randomFrom(seed)))

describe('planExit against brute force', () => {
  it.each(worlds.map((world, seed) => [seed, world] as const))(
    'finds the best split of world %i',
    (_, world) => {
      const plan = planned(world)
      if (!plan) throw new Error('no plan')
      const mine = worthOfSplit(world, soldIn(plan))
      if (mine === undefined) throw new Error('planned what does not arrive in time')
      let best = 0n
      for (let n = 0n; n <= GRID; n++) {
        const worth = worthOfSplit(world, (world.amountWei * n) / GRID)
        if (worth !== undefined && worth > best) best = worth
      }
      expect(Number(best - mine) / Number(best)).toBeLessThan(1e-6)
      for (const pure of [0n, world.amountWei]) {
        const worth = worthOfSplit(world, pure)
        if (worth !== undefined) expect(mine >= worth - worth / 1_000_000n).toBe(true)
      }
    },
  )

  it('meets splits, all of one and all of the other among them', () => {
    const kinds = worlds.map(world => {
      const plan = planned(world)
      return plan?.parts.map(({ kind }) => kind).join('+')
    })
    for (const kind of ['market', 'queue', 'market+queue'])
      expect(kinds.filter(one => one === kind).length).toBeGreaterThan(10)
  })
})
describe('planExit with an instant exit beside', () => {
  /** A buffer that ends, at a fee, beside a market and a queue: every split of three on a grid. */
  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'finds the best split of three in world %i',
    seed => {
      const random = randomFrom(1_000 + seed)
      const world = randomWorld(random)
      const [stretch] = world.queue.stretches
      const rateWad = ((stretch?.price.receiveWei ?? WAD) * wadOf(0.985 + random.next() * 0.015)) / WAD
      const buffer = (world.amountWei * wadOf(random.next())) / WAD
      const instant = queue([{ amountWei: buffer, price: at(rateWad), wait: wait(0, 0) }], {
        id: 'instant',
        kind: 'instant',
      })
      const plan = planExit([world.market, world.queue, instant], world.amountWei, world.needs)
      if (!plan) throw new Error('no plan')
      const amountOf = (id: string) => plan.parts.find(part => part.id === id)?.amountWei ?? 0n
      const worth = (sellWei: bigint, atOnceWei: bigint) => {
        const rest = queueWorth(world, world.amountWei - sellWei - atOnceWei)
        if (rest === undefined || atOnceWei > buffer) return undefined
        const sold = sellWei > 0n ? world.pool(sellWei) - world.market.gasWei : 0n
        return rest + sold + (atOnceWei * rateWad) / WAD
      }
      const mine = worth(amountOf('market'), amountOf('instant'))
      if (mine === undefined) throw new Error('planned what does not arrive in time')
      let best = 0n
      for (let i = 0n; i <= 100n; i++)
        for (let n = 0n; n <= 100n - i; n++) {
          const one = worth((world.amountWei * i) / 100n, (world.amountWei * n) / 100n)
          if (one !== undefined && one > best) best = one
        }
      expect(Number(best - mine) / Number(best)).toBeLessThan(1e-6)
    },
  )
})

describe('planExit at its edges', () => {
  const week: Stretch = { amountWei: undefined, price: at(WAD), wait: wait(0, 7 * DAY_S) }
  const pool = constantProduct(1_000n * WAD, 1_000n * WAD, 4n)
  const market: MarketWay = {
    id: 'market',
    kind: 'market',
    gasWei: 0n,
    minWei: 0n,
    curve: curveFor(pool, 10n * WAD),
  }
  const hurry: Needs = { withinS: DAY_S, aprBps: 300 }

  it('has no plan for nothing, without ways, or where no way is in time', () => {
    expect(planExit([market], 0n, hurry)).toBeUndefined()
    expect(planExit([], WAD, hurry)).toBeUndefined()
    expect(planExit([queue([week])], WAD, hurry)).toBeUndefined()
  })
  it('sells all where the queue is too slow, whatever it pays', () => {
    const plan = planExit([market, queue([{ ...week, price: at(2n * WAD) }])], 10n * WAD, hurry)
    expect(plan?.parts.map(({ id, amountWei }) => [id, amountWei])).toEqual([['market', 10n * WAD]])
  })
  it('uses a queue without a known end only when there is no hurry', () => {
    const open = queue([{ ...week, wait: wait(DAY_S, undefined) }])
    expect(planExit([open], WAD, { withinS: 10_000 * DAY_S, aprBps: 300 })).toBeUndefined()
    expect(planExit([open], WAD, { withinS: undefined, aprBps: 300 })?.parts[0]?.toS).toBeUndefined()
  })
  it('charges nothing for waiting where rewards go on', () => {
    const needs: Needs = { withinS: undefined, aprBps: 300 }
    const stops = planExit([queue([week])], WAD, needs)
    const goesOn = planExit([queue([week], { earnsMeanwhile: true })], WAD, needs)
    expect(stops?.parts[0]?.waitingWei).toBe(waitingCost(WAD, 300, 7 * DAY_S))
    expect(goesOn?.worthWei).toBe(WAD)
  })
  it('takes at least what a way takes at all, or leaves it out', () => {
    const fussy = queue([week], { minWei: 4n * WAD })
    const needs: Needs = { withinS: undefined, aprBps: 0 }
    const deep: MarketWay = { ...market, curve: curveFor(pool, 10n * WAD) }
    expect(planExit([deep, fussy], 3n * WAD, needs)?.parts.map(({ id }) => id)).toEqual(['market'])
    const queued = planExit([deep, fussy], 10n * WAD, needs)?.parts.find(({ id }) => id === 'queue')
    expect(queued?.amountWei).toBeGreaterThanOrEqual(4n * WAD)
  })
  it('sells on one venue, the one that makes the better plan', () => {
    const worse: MarketWay = { ...market, id: 'worse', curve: curveFor(sell => pool(sell) / 2n, 10n * WAD) }
    const plan = planExit([worse, market], 10n * WAD, hurry)
    expect(plan?.parts.map(({ id }) => id)).toEqual(['market'])
  })
  it('keeps to one way where a second costs more gas than it brings', () => {
    const dear = { ...market, gasWei: WAD }
    const plan = planExit([dear, queue([week])], 10n * WAD, { withinS: undefined, aprBps: 300 })
    expect(plan?.parts.map(({ id }) => id)).toEqual(['queue'])
  })
})
