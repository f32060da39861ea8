import { mulDivDown } from '../../core/wad.ts'
import { receiveAt } from './priceCurve.ts'
import { waitingCost } from './waitingCost.ts'
import type { ProtocolWay, Stretch, WayOut } from './wayOut.ts'

/** Tokens of one way that are all worth the same: what the planner takes or leaves. */
export interface Piece {
  way: WayOut
  amountWei: bigint
  /** What they are worth now: what arrives, less what waiting for it costs. Wei of the underlying. */
  worthWei: bigint
}

/** How soon the money is needed and what waiting costs. */
export interface Needs {
  /** Seconds from now; undefined: no hurry. */
  withinS: number | undefined
  aprBps: number | undefined
}

/** A market's curve is cut into so many pieces: the error of the best split falls with its square. */
const PIECES = 1_024n

/** How long a stretch is charged for: its slow end, or the least that is known. */
const chargedS = ({ wait }: Stretch): number => wait.toS ?? wait.fromS

/** Whether a stretch arrives in time even at its slow end. */
function isInTime({ wait }: Stretch, { withinS }: Needs): boolean {
  return withinS === undefined || (wait.toS !== undefined && wait.toS <= withinS)
}

/** What this much of a stretch pays, in wei of the underlying, rounded down. */
export const paidBy = ({ price }: Stretch, amountWei: bigint): bigint =>
  mulDivDown(amountWei, price.receiveWei, price.sellWei)

/** What this much of a stretch is worth, in wei of the underlying. */
export function worthOf(way: ProtocolWay, stretch: Stretch, amountWei: bigint, { aprBps }: Needs): bigint {
  const receiveWei = paidBy(stretch, amountWei)
  return way.earnsMeanwhile ? receiveWei : receiveWei - waitingCost(receiveWei, aprBps, chargedS(stretch))
}

/** A way as pieces up to `amountWei`, in the order they are used. None where it does not arrive in time. */
export function piecesOf(way: WayOut, amountWei: bigint, needs: Needs): Piece[] {
  return way.kind === 'market' ? ofMarket(way, amountWei) : ofProtocol(way, amountWei, needs)
}

function ofMarket(way: Extract<WayOut, { kind: 'market' }>, amountWei: bigint): Piece[] {
  const largest = way.curve.at(-1)?.sellWei ?? 0n
  const most = largest < amountWei ? largest : amountWei
  const pieces: Piece[] = []
  let soldWei = 0n
  let broughtWei = 0n
  for (let n = 1n; n <= PIECES; n++) {
    const sellWei = (most * n) / PIECES
    const receiveWei = receiveAt(way.curve, sellWei) ?? broughtWei
    if (sellWei > soldWei)
      pieces.push({ way, amountWei: sellWei - soldWei, worthWei: receiveWei - broughtWei })
    soldWei = sellWei
    broughtWei = receiveWei
  }
  return pieces
}

function ofProtocol(way: ProtocolWay, amountWei: bigint, needs: Needs): Piece[] {
  const pieces: Piece[] = []
  let left = amountWei
  for (const stretch of way.stretches) {
    const taken = stretch.amountWei === undefined || stretch.amountWei > left ? left : stretch.amountWei
    if (taken <= 0n || !isInTime(stretch, needs)) break
    pieces.push({ way, amountWei: taken, worthWei: worthOf(way, stretch, taken, needs) })
    left -= taken
  }
  return pieces
}
