import { RAY } from '@/lib/finance/rewards/rewards'
import type { PricedRow, RewardTable } from '@/lib/finance/rewards/table'
import type { Earning } from '@/lib/state/earnings'
import { findToken } from '@/lib/tokens/index'
import { ETH, holding } from './world'

export const DAY = 86_400
export const NOW = 1_790_000_000 - (1_790_000_000 % DAY) + 1

/** One row; the day it is of counts back from now. */
export function row(daysAgo: number, change: Partial<PricedRow> = {}): PricedRow {
  const atS = NOW - daysAgo * DAY
  return {
    atS,
    block: 1_000_000 - daysAgo * 7_200,
    type: 'accrual',
    amountWei: ETH / 100n,
    sharesWei: 0n,
    rateRay: RAY,
    rateFrom: 'report',
    balanceAfterWei: 100n * ETH,
    tx: undefined,
    priceWad: 2_000n * ETH,
    ...change,
  }
}

export function table(rows: readonly PricedRow[], change: Partial<RewardTable> = {}): RewardTable {
  const start = (days: number) => ({ block: 1_000_000 - days * 7_200, atS: NOW - days * DAY })
  return {
    asOfS: NOW,
    basis: 'history',
    currency: 'USD',
    priceNowWad: rows.at(-1)?.priceWad,
    starts: {
      d1: start(1),
      d7: start(7),
      d30: start(30),
      y1: start(365),
      all: { block: -1, atS: -1 },
    },
    rows,
    ...change,
  }
}

const ACCOUNT = '0x00000000000000000000000000000000000000a1'

export function earning(tokenId: string, rows?: readonly PricedRow[], account = ACCOUNT): Earning {
  const { balanceWei, valueWei, marketValueWei, rewardsWei } = holding()
  return {
    token: findToken(tokenId)!,
    table: rows && table(rows),
    position: {
      account: account as `0x${string}`,
      tokenId,
      chainId: 1,
      balanceWei,
      valueWei,
      marketValueWei,
      rewardsWei: { ...rewardsWei, basis: 'history', sinceS: 1_700_000_000 },
    },
  }
}
