import { DAY_S, HOUR_S, MINUTE_S, type UnixS } from '../../core/time.ts'
import {
  CHURN_PER_DAY_WEI,
  RECORD_EXIT_QUEUE_WEI,
  secondsFor,
  sweepS,
  WITHDRAWABLE_DELAY_S,
} from './churn.ts'
import type { Wait } from './wayOut.ts'

/** What Lido's contracts say of the line. Amounts in ether wei. */
export interface LidoLine {
  waitingWei: bigint
  /** What the next report can pay out. */
  freeWei: bigint
  isBunker: boolean
  /** When the frame began that runs now: reports are made once a frame. Undefined: not read. */
  frameStartS?: UnixS | undefined
  /** What rewards bring a day. Undefined: not known, and then they are not counted on. */
  rewardsPerDayWei?: bigint | undefined
  /** What the beacon chain says, where it was asked. */
  validators?: { exitQueueWei: bigint; count: number } | undefined
  nowS: UnixS
  /** When it was asked for. Undefined: now. */
  askedAtS?: UnixS | undefined
}

/** 225 epochs of 32 slots of 12 s. Source: lidofinance/docs:docs/guides/oracle-spec/accounting-oracle.md. */
const FRAME_S = DAY_S
/** Usually a report comes within half an hour of its slot. */
const REPORT_LATE_S = 30 * MINUTE_S
/** A request must be older than this when the report is made. Source: lidofinance/withdrawals-api. */
const MARGIN_S = 2 * HOUR_S

/** How much of an amount the next report covers, and how long each part waits. */
export interface LidoWaits {
  coveredWei: bigint
  covered: Wait
  /** For what is beyond. */
  beyond: Wait
}

/**
 * How long Lido's queue takes for an amount that joins it now, or that joined it before. What the next report may pay out goes to those in front
 * first. Beyond that, validators have to leave: at best they have the churn to themselves, or rewards alone suffice; at
 * worst they stand behind the exit queue, the real one where it is known, else the longest on record. Undefined in
 * bunker mode: nothing is promised then. Method: lidofinance/withdrawals-api.
 */
export function lidoWaits(line: LidoLine, amountWei: bigint): LidoWaits | undefined {
  if (line.isBunker) return undefined
  const { waitingWei, freeWei } = line
  const restWei = freeWei > waitingWei ? freeWei - waitingWei : 0n
  const coveredWei = restWei < amountWei ? restWei : amountWei
  const covered = nextReport(line)
  const shortWei = waitingWei + amountWei - freeWei
  return { coveredWei, covered, beyond: shortWei > 0n ? byExits(line, shortWei, covered) : covered }
}

function nextReport({ frameStartS, nowS, askedAtS = nowS }: LidoLine): Wait {
  const keys = { from: 'nextReport', to: 'reportLate' }
  if (frameStartS === undefined) return { fromS: 0, toS: 2 * FRAME_S + REPORT_LATE_S, ...keys }
  const inFrameS = (((nowS - frameStartS) % FRAME_S) + FRAME_S) % FRAME_S
  const untilS = FRAME_S - inFrameS
  const fromS = nowS + untilS - askedAtS < MARGIN_S ? untilS + FRAME_S : untilS
  return { fromS, toS: fromS + REPORT_LATE_S, ...keys }
}

function byExits(line: LidoLine, shortWei: bigint, report: Wait): Wait {
  const { rewardsPerDayWei, validators } = line
  const exitsS = secondsFor(shortWei, CHURN_PER_DAY_WEI) + WITHDRAWABLE_DELAY_S
  const rewardsS = rewardsPerDayWei ? secondsFor(shortWei, rewardsPerDayWei) : Number.POSITIVE_INFINITY
  const isByRewards = rewardsS < exitsS
  const aheadWei = validators?.exitQueueWei ?? RECORD_EXIT_QUEUE_WEI
  const slowS =
    secondsFor(shortWei + aheadWei, CHURN_PER_DAY_WEI) +
    WITHDRAWABLE_DELAY_S +
    (validators ? sweepS(validators.count) : 0)
  return {
    fromS: Math.ceil(Math.min(exitsS, rewardsS)) + report.fromS,
    toS: Math.ceil(slowS) + report.fromS + FRAME_S + REPORT_LATE_S,
    from: isByRewards ? 'rewardsSuffice' : 'exitsAtFullChurn',
    to: validators ? 'behindExitQueue' : 'behindRecordQueue',
  }
}
