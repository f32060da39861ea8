import type { AlignedData } from 'uplot'
import type { Day } from '@/lib/finance/rewards/worth'
import { toDecimal } from '@/lib/format/decimal'

/** Days, what each earned, and what all until then did: for the chart, so in floating point. */
export function seriesOf(days: readonly Day[]): AlignedData {
  let sum = 0n
  const toNumber = (wei: bigint) => Number(toDecimal(wei, 18))
  const sums = days.map(({ wei }) => {
    sum += wei
    return toNumber(sum)
  })
  return [days.map(({ startS }) => startS), days.map(({ wei }) => toNumber(wei)), sums]
}
