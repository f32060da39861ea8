import { DAY_S, HOUR_S, MINUTE_S } from '@/lib/core/time'
import { mulWadDown, WAD } from '@/lib/core/wad'
import type { History } from '@/lib/finance/history/history'
import type { PricedRow, RewardTable } from '@/lib/finance/rewards/table'
import { BLOCK, daysAgo, NOW_S, READ_S } from './moment'
import type { Lot } from './wallet'

const BLOCKS_A_DAY = DAY_S / 12
const DAYS = 400

/** A made-up ripple of the market around its deviation, always the same; the dip comes in the last two days. */
function deviationAt(lot: Lot, atS: number, peg: 'calm' | 'discount'): number {
  const wave = (hours: number) => Math.sin((2 * Math.PI * atS) / (hours * HOUR_S))
  const ripple = 1.6 * wave(131) + 1.2 * wave(37) + 0.9 * wave(11.3) + 0.5 * wave(5.7)
  const dip = lot.bps[peg] - lot.bps.calm
  const isNow = Math.max(0, 1 - (NOW_S - atS) / (2 * DAY_S))
  return lot.bps.calm + ripple + dip * Math.min(1, 2 * isNow)
}

function ring(lot: Lot, peg: 'calm' | 'discount', spanS: number, count: number): History['fine'] {
  const last = Math.floor(NOW_S / spanS) * spanS
  return Array.from({ length: count }, (_, index) => {
    const startS = last - (count - 1 - index) * spanS
    const mean = deviationAt(lot, Math.min(startS + spanS / 2, NOW_S), peg)
    return { startS, mean, low: mean - 2, high: mean + 2, count: 4 }
  })
}

/** What was seen of a token's peg: a week finely, a quarter by the hour, a year by the day. */
export function pegPast(lot: Lot, peg: 'calm' | 'discount'): History {
  return {
    fine: ring(lot, peg, 5 * MINUTE_S, 7 * 288),
    hourly: ring(lot, peg, HOUR_S, 90 * 24),
    daily: ring(lot, peg, DAY_S, 365),
  }
}

const start = (days: number) => ({
  block: Number(BLOCK) - days * BLOCKS_A_DAY,
  atS: daysAgo(days),
})

/** What came in with each deposit. */
const tenths = (days: number) => (days === DAYS ? 9n : 1n)

/** A deposit 400 days ago, a smaller one 60 days ago, and what each day since has earned. */
export function rewardsPast({ tokenId, balanceWei, rateWad, aprBps }: Lot): RewardTable {
  const finalWei = mulWadDown(balanceWei, rateWad)
  const rows: PricedRow[] = []
  for (let days = DAYS; days >= 0; days--) {
    const { block, atS } = start(days)
    const share = days > 60 ? 9_000n : 10_000n
    const balanceAfterWei = (finalWei * share) / 10_000n
    const common = {
      atS: days === 0 ? READ_S : atS,
      block,
      rateRay: rateWad * 10n ** 9n,
      rateFrom: 'report' as const,
      balanceAfterWei,
      priceWad: (tokenId === 'savax' ? 25n : BigInt(3_200 - days)) * WAD,
    }
    if (days === DAYS || days === 60)
      rows.push({
        ...common,
        type: 'deposit',
        amountWei: (finalWei * tenths(days)) / 10n,
        sharesWei: (balanceWei * tenths(days)) / 10n,
        tx: `0x${'5a'.repeat(32)}`,
      })
    else
      rows.push({
        ...common,
        type: 'accrual',
        // A little more on some days than on others, as with block rewards.
        amountWei: (balanceAfterWei * BigInt(aprBps) * BigInt(90 + ((days * 7) % 21))) / (1_000_000n * 365n),
        sharesWei: 0n,
        tx: undefined,
      })
  }
  return {
    asOfS: READ_S,
    basis: 'history',
    currency: 'USD',
    priceNowWad: rows.at(-1)?.priceWad,
    starts: { d1: start(1), d7: start(7), d30: start(30), y1: start(365), all: { block: -1, atS: -1 } },
    rows,
  }
}
