import { delayWait } from '../../finance/exits/delayWait.ts'
import { lidoWaits } from '../../finance/exits/lidoWaits.ts'
import type { Wait } from '../../finance/exits/wayOut.ts'
import type { Queue, Timing } from '../../protocols/defineProtocol.ts'
import type { ExitsPlan } from './exitsPlan.ts'
import { knownOf, type Told } from './told.ts'

/** How long the first of an amount waits, how much of the whole that is, and how long the last of it waits. */
export interface QueueWaits {
  coveredShare: readonly [bigint, bigint]
  first: Wait
  last: Wait
}

/** Undefined: not estimated. Source of the waits: each protocol's own contract; Lido's by its own method. */
export function queueWaits(
  plan: ExitsPlan,
  queue: Queue | undefined,
  fullWei: bigint,
  told: Told,
): QueueWaits | undefined {
  if (!queue || fullWei <= 0n) return undefined
  const timing = knownOf(plan.timing, told)
  if (plan.token.protocol === 'lido') return ofLido(queue, timing, fullWei, told)
  const wait = delayWait(
    {
      isFixed: plan.can?.redemption === 'cooldown',
      delayS: delayOf(queue),
      waitingWei: queue.waitingWei,
      freeWei: freeOf(queue, timing),
    },
    fullWei,
  )
  return wait && { coveredShare: [1n, 1n], first: wait, last: wait }
}

function ofLido(
  { waitingWei, freeWei, isBunker }: Queue,
  timing: Timing | undefined,
  fullWei: bigint,
  { aprBps, nowS, validators, lidoS }: Told,
): QueueWaits | undefined {
  if (waitingWei === undefined || freeWei === undefined || isBunker === undefined) return undefined
  const waits = lidoWaits(
    {
      waitingWei,
      freeWei,
      isBunker,
      frameStartS: timing?.frameStartS === undefined ? undefined : Number(timing.frameStartS),
      rewardsPerDayWei: rewardsPerDay(timing?.stakedWei, aprBps),
      validators,
      nowS,
    },
    fullWei,
  )
  if (!waits) return undefined
  // Its own estimate is of the last of it, at most.
  const last =
    lidoS === undefined
      ? waits.beyond
      : { ...waits.beyond, fromS: Math.min(waits.beyond.fromS, lidoS), toS: lidoS, to: 'lidoSays' }
  return { coveredShare: [waits.coveredWei, fullWei], first: waits.covered, last }
}

/** Rounded down, net of the fee: what the queue gets is a little more. */
function rewardsPerDay(stakedWei: bigint | undefined, aprBps: number | undefined): bigint | undefined {
  if (stakedWei === undefined || aprBps === undefined) return undefined
  return (stakedWei * BigInt(Math.floor(aprBps * 100))) / (1_000_000n * 365n)
}

/** Seconds of a slot: delays in blocks are Ethereum's. */
const BLOCK_S = 12

function delayOf({ delayS, delayBlocks }: Queue): number | undefined {
  if (delayS !== undefined) return Number(delayS)
  return delayBlocks === undefined ? undefined : Number(delayBlocks) * BLOCK_S
}

/** A surplus lies ready beyond all that waits. */
function freeOf({ freeWei, waitingWei }: Queue, timing: Timing | undefined): bigint | undefined {
  if (timing?.surplusWei === undefined || waitingWei === undefined) return freeWei
  return waitingWei + timing.surplusWei
}
