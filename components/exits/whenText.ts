import { formatWait } from '@/lib/format/time'
import type { Words } from '@/lib/i18n/loadWords'

interface When {
  fromS: number
  /** Undefined: nobody can say. */
  toS?: number | undefined
}

/** When something arrives: "at once", "in 18 to 19 hours", "in 4 days or more". */
export function whenText({ fromS, toS }: When, t: Words): string {
  if (toS === undefined) return t('exits.wait.atLeast', { time: spanText(fromS, t) })
  if (toS <= 0) return t('exits.wait.now')
  return t('exits.wait.in', { time: formatWait({ min: fromS, max: toS }, t) })
}

/** One length of time, rounded up. */
export const spanText = (seconds: number, t: Words): string => formatWait({ min: seconds, max: seconds }, t)
