import { type BreakEven, breakEven } from '../finance/exits/breakEven.ts'
import { type Plan, planExit } from '../finance/exits/planExit.ts'
import { priceCurve } from '../finance/exits/priceCurve.ts'
import { evenSizes, type SplitPoint, splitCurve } from '../finance/exits/splitCurve.ts'
import type { MarketWay, ProtocolWay, WayOut } from '../finance/exits/wayOut.ts'
import type { Exits, ExitWay } from '../messaging/schemas/exits.ts'

/** What can be done about an amount, as far as it was read. */
export interface ExitPlan {
  /** Undefined: no ways hold the amount in time, or none was read. */
  best: Plan | undefined
  /** Whether all gas of the best is known and taken off its worth. */
  isGasWhole: boolean
  /** Everything at once on the best venue, and everything by the protocol's queue: what the best is measured against. */
  allMarket: ExitWay | undefined
  allQueue: ExitWay | undefined
  /** Undefined where one of the two is not known. */
  breakEven: BreakEven | undefined
  /** Worth by how much is sold on the venue of the plan, else on the best one. Empty where there is nothing to split. */
  curve: readonly SplitPoint[]
}

const STEPS = 40

/** Plans an amount for how soon it is needed (seconds; undefined: no hurry). */
export function exitPlan(exits: Exits, amountWei: bigint, withinS: number | undefined): ExitPlan {
  const needs = { withinS, aprBps: exits.aprBps }
  const gasOf = ({ gasWei }: ExitWay) => (exits.isGasElse ? undefined : gasWei)
  const ways = exits.out.flatMap(way => toWayOut({ ...way, gasWei: gasOf(way) }) ?? [])
  const best = planExit(ways, amountWei, needs)
  const open = exits.out.filter(({ receiveWei, blocked }) => receiveWei !== undefined && !blocked)
  const allMarket = open.find(({ kind }) => kind === 'market')
  const allQueue = open.find(({ kind, paysIn }) => kind === 'queue' && !paysIn)
  const sold = best?.parts.find(({ kind }) => kind === 'market')
  const venue = sold?.id ?? allMarket?.id
  const sizes = evenSizes(amountWei, STEPS, sold?.amountWei ?? 0n)
  const market = ways.find((way): way is MarketWay => way.kind === 'market' && way.id === venue)
  const others = ways.filter(({ kind }) => kind !== 'market')
  return {
    best,
    isGasWhole: exits.out.every(way => !isIn(best, way) || gasOf(way) !== undefined),
    allMarket,
    allQueue,
    breakEven: betweenBoth(exits, allMarket, allQueue),
    curve: market && others.length > 0 ? splitCurve(market, others, amountWei, needs, sizes) : [],
  }
}

const isIn = (plan: Plan | undefined, { id }: ExitWay) => plan?.parts.some(part => part.id === id) ?? false

function betweenBoth(
  { fullWei, aprBps }: Exits,
  market: ExitWay | undefined,
  queue: ExitWay | undefined,
): BreakEven | undefined {
  if (fullWei === undefined || !market?.receiveWei || !queue?.receiveWei) return undefined
  return breakEven({
    fullWei,
    marketWei: market.receiveWei,
    laterWei: queue.receiveWei,
    aprBps: queue.rewards === 'go-on' ? undefined : aprBps,
    waitS: queue.wait?.toS ?? queue.wait?.fromS,
  })
}

/** A way as the planner takes it. Undefined: closed, not read, or its time is not estimated. */
function toWayOut({ id, kind, quotes, stretches, blocked, ...way }: ExitWay): WayOut | undefined {
  const common = { id, gasWei: way.gasWei ?? 0n, minWei: way.minWei ?? 0n }
  if (kind === 'market') return quotes && { ...common, kind, curve: priceCurve(quotes) }
  const isClosed = blocked !== undefined && blocked !== 'bufferShort'
  if (!stretches || isClosed) return undefined
  return {
    ...common,
    kind,
    earnsMeanwhile: way.rewards === 'go-on',
    stretches: stretches.map(({ amountWei, price, wait: { toS, ...wait } }) => ({
      amountWei,
      price,
      wait: { ...wait, toS },
    })),
  } satisfies ProtocolWay
}
