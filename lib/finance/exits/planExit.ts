import { receiveAt } from './priceCurve.ts'
import { type Needs, type Piece, paidBy, piecesOf, worthOf } from './spread.ts'
import type { ProtocolWay, Stretch, WayKind, WayOut } from './wayOut.ts'

/** How much goes one way, what arrives and when. Amounts in token wei and wei of the underlying. */
export interface PlanPart {
  id: string
  kind: WayKind
  amountWei: bigint
  receiveWei: bigint
  /** Rewards that are not earned while waiting. */
  waitingWei: bigint
  gasWei: bigint
  /** When the last of it arrives, as a range from now; undefined end: not known. */
  fromS: number
  toS: number | undefined
}

export interface Plan {
  parts: readonly PlanPart[]
  receiveWei: bigint
  /** What arrives less waiting and gas: what plans are compared by. */
  worthWei: bigint
}

/**
 * The best plan for an amount: which ways to use and how much to send each. Every price falls with size (markets have
 * impact, buffers end, a longer queue takes longer), so the best next token goes where it is worth most, down to where
 * all ways pay the same. A market is one venue: no plan sells on two. What gas a way costs, and the least it takes,
 * may make a split pay less than one way alone, so every combination is weighed. Undefined: no ways hold this much in
 * time. The result is never worth less than any single way.
 */
export function planExit(ways: readonly WayOut[], amountWei: bigint, needs: Needs): Plan | undefined {
  if (amountWei <= 0n) return undefined
  const pieces = new Map(ways.map(way => [way, piecesOf(way, amountWei, needs)]))
  let best: Plan | undefined
  for (const chosen of combinations(ways)) {
    const shares = share(
      chosen.map(way => ({ way, pieces: pieces.get(way) ?? [] })),
      amountWei,
    )
    const plan = shares && told(shares, needs)
    if (plan && (!best || plan.worthWei > best.worthWei)) best = plan
  }
  return best
}

/** All sets of ways with one market at most. */
function combinations(ways: readonly WayOut[]): WayOut[][] {
  const markets = ways.filter(({ kind }) => kind === 'market')
  const others = ways.filter(({ kind }) => kind !== 'market')
  const sets = others.reduce<WayOut[][]>((all, way) => all.flatMap(set => [set, [...set, way]]), [[]])
  return [...sets, ...markets.flatMap(market => sets.map(set => [market, ...set]))]
}

interface Line {
  way: WayOut
  pieces: readonly Piece[]
}

/** How much each way takes: its least first, then the best next piece. Undefined where they do not hold the amount. */
function share(lines: readonly Line[], amountWei: bigint): Map<WayOut, bigint> | undefined {
  const shares = new Map(lines.map(({ way }) => [way, way.minWei]))
  const leastWei = lines.reduce((sum, { way }) => sum + way.minWei, 0n)
  const holds = lines.every(({ way, pieces }) => sizeOf(pieces) >= way.minWei)
  if (lines.length === 0 || leastWei > amountWei || !holds) return undefined
  let left = amountWei - leastWei
  const rest = lines.flatMap(({ way, pieces }) => without(pieces, way.minWei))
  for (const { way, amountWei: most } of rest.sort(byWorth)) {
    const taken = most < left ? most : left
    shares.set(way, (shares.get(way) ?? 0n) + taken)
    left -= taken
  }
  return left > 0n ? undefined : shares
}

const sizeOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { amountWei }) => sum + amountWei, 0n)

/** What is left of pieces once the first `wei` are taken. */
function without(pieces: readonly Piece[], wei: bigint): Piece[] {
  let gone = wei
  return pieces.flatMap(piece => {
    const { amountWei, worthWei } = piece
    const taken = gone < amountWei ? gone : amountWei
    gone -= taken
    const left = amountWei - taken
    return left > 0n ? [{ ...piece, amountWei: left, worthWei: (worthWei * left) / amountWei }] : []
  })
}

/** The dearest first, by worth of one token. */
function byWorth(a: Piece, b: Piece): number {
  const left = a.worthWei * b.amountWei
  const right = b.worthWei * a.amountWei
  return left === right ? 0 : left > right ? -1 : 1
}

function told(shares: ReadonlyMap<WayOut, bigint>, needs: Needs): Plan | undefined {
  const parts = [...shares].filter(([, wei]) => wei > 0n).map(([way, wei]) => partOf(way, wei, needs))
  if (parts.some(part => part === undefined)) return undefined
  const known = parts.filter(part => part !== undefined)
  const sum = (of: (part: PlanPart) => bigint) => known.reduce((total, part) => total + of(part), 0n)
  const receiveWei = sum(part => part.receiveWei)
  return {
    parts: known,
    receiveWei,
    worthWei: receiveWei - sum(part => part.waitingWei + part.gasWei),
  }
}

function partOf(way: WayOut, amountWei: bigint, needs: Needs): PlanPart | undefined {
  const { id, kind, gasWei } = way
  if (way.kind === 'market') {
    const receiveWei = receiveAt(way.curve, amountWei)
    return receiveWei === undefined
      ? undefined
      : { id, kind, amountWei, receiveWei, gasWei, waitingWei: 0n, fromS: 0, toS: 0 }
  }
  const used = usedOf(way, amountWei)
  const receiveWei = used.reduce((sum, [stretch, wei]) => sum + paidBy(stretch, wei), 0n)
  const worthWei = used.reduce((sum, [stretch, wei]) => sum + worthOf(way, stretch, wei, needs), 0n)
  const last = used.at(-1)?.[0]
  if (!last) return undefined
  const { fromS, toS } = last.wait
  return { id, kind, amountWei, receiveWei, gasWei, waitingWei: receiveWei - worthWei, fromS, toS }
}

function usedOf({ stretches }: ProtocolWay, amountWei: bigint): [Stretch, bigint][] {
  let left = amountWei
  return stretches.flatMap(stretch => {
    const taken = stretch.amountWei === undefined || stretch.amountWei > left ? left : stretch.amountWei
    left -= taken
    return taken > 0n ? [[stretch, taken] as [Stretch, bigint]] : []
  })
}
