import { type Bps, deviationBps } from '../../core/bps.ts'
import { DAY_S } from '../../core/time.ts'
import { waitingCost } from './waitingCost.ts'

export interface BreakEven {
  /** Waiting pays as long as it takes fewer days. Undefined: however long it takes, or it never does. */
  days: number | undefined
  /** Selling pays while the market is less than this under the exchange rate, in bps, 0 or more. */
  discountBps: Bps | undefined
}

interface Sides {
  /** The whole amount at the exchange rate, on the market now, and through the protocol later: wei of the underlying. */
  fullWei: bigint
  marketWei: bigint
  laterWei: bigint
  /** What a year without rewards costs, net, in bps. Undefined: not known, or they go on. */
  aprBps: number | undefined
  /** How long the protocol takes. Undefined: not estimated. */
  waitS: number | undefined
}

/** Where selling now and redeeming later are worth the same. Days have two decimals at most, rounded down. */
export function breakEven({ fullWei, marketWei, laterWei, aprBps, waitS }: Sides): BreakEven {
  const gainWei = laterWei - marketWei
  const perDayWei = waitingCost(laterWei, aprBps, DAY_S)
  const hundredths = perDayWei > 0n ? (gainWei * 100n) / perDayWei : 0n
  const isWorth = gainWei > 0n && perDayWei > 0n
  const netWei = waitS === undefined ? undefined : laterWei - waitingCost(laterWei, aprBps, waitS)
  return {
    days: isWorth ? Number(hundredths) / 100 : undefined,
    discountBps:
      netWei === undefined || fullWei <= 0n ? undefined : Math.max(0, -deviationBps(netWei, fullWei)),
  }
}
