import type { GuardTranslator } from '../i18n/guardWords.ts'
import type { Review } from '../messaging/schemas/verdict.ts'
import { formatAmount } from './amount.ts'
import { barShare } from './barShare.ts'
import { formatBps } from './percent.ts'
import { formatWait } from './time.ts'

export interface DescribedWay {
  key: string
  label: string
  isThis: boolean
  /** Undefined: not known. */
  amount: string | undefined
  bps: string | undefined
  wait: string | undefined
  /** Length of the bar, 0 to 1: the best way is 1. */
  share: number | undefined
}

/** All ways beside each other, on one bar. Amounts arrive, so they are rounded down. */
export function describeWays(review: Review, t: GuardTranslator): DescribedWay[] {
  const unit = review.underlying ?? ''
  const best = review.ways.reduce(
    (most, { receivesWei = 0n }) => (receivesWei > most ? receivesWei : most),
    0n,
  )
  return review.ways.map(({ key, venue, receivesWei, bps, waitS }) => ({
    key,
    label: t.lookup(`ways.${key}`, { venue }) ?? venue,
    isThis: key === 'this',
    amount:
      receivesWei === undefined
        ? undefined
        : `${formatAmount(receivesWei, { language: t.language })} ${unit}`.trim(),
    bps: bps === undefined ? undefined : formatBps(bps, t.language),
    wait: waitS && formatWait(waitS, t),
    share: receivesWei === undefined || best === 0n ? undefined : barShare(receivesWei, best),
  }))
}
