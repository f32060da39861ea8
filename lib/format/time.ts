import { DAY_S, HOUR_S, MINUTE_S, type UnixS } from '../core/time.ts'
import type { GuardTranslator } from '../i18n/guardWords.ts'
import type { Language } from '../i18n/types.ts'
import { formatNumber } from './percent.ts'

/** Those of a translator's words that tell time: every translator has them. */
export type TimeWords = Pick<GuardTranslator, 'language' | 'lookup'>

const say = (words: TimeWords, key: string, params: Record<string, string | number>) =>
  words.lookup(key, params) ?? ''

/** How long ago: "8 s ago", "5 min ago", "3 h ago", "2 days ago". What lies ahead (clocks differ) is "just now". */
export function formatAge(ageS: number, words: TimeWords): string {
  if (ageS < 1) return say(words, 'common.justNow', {})
  if (ageS < 100) return say(words, 'common.secondsAgo', { value: Math.floor(ageS) })
  if (ageS < 100 * MINUTE_S) return say(words, 'common.minutesAgo', { value: Math.floor(ageS / MINUTE_S) })
  if (ageS < 48 * HOUR_S) return say(words, 'common.hoursAgo', { value: Math.floor(ageS / HOUR_S) })
  return say(words, 'common.daysAgo', { days: Math.floor(ageS / DAY_S) })
}

/** A waiting time as a range in the unit that suits its end; both ends rounded up: a wait is a cost. */
export function formatWait(wait: { min: number; max: number }, words: TimeWords): string {
  if (wait.max <= 0) return say(words, 'common.now', {})
  const [unitS, single, range] =
    wait.max < 2 * HOUR_S
      ? ([MINUTE_S, 'common.minutes', 'common.minutesRange'] as const)
      : wait.max < 2 * DAY_S
        ? ([HOUR_S, 'common.hours', 'common.hoursRange'] as const)
        : ([DAY_S, 'common.days', 'common.daysRange'] as const)
  const max = Math.ceil(wait.max / unitS)
  const min = Math.ceil(wait.min / unitS)
  if (min === max) return say(words, single, { count: max })
  return say(words, range, { min, max })
}

/** Days of rewards: one decimal under ten, whole above. */
export function formatDays(days: number, language: Language): string {
  return formatNumber(days, language, days < 10 ? 1 : 0)
}

/** A moment as a person reads it, in the browser's own time zone; `short` for the axis of a chart. */
export function formatMoment(
  atS: UnixS,
  language: Language,
  style: 'date' | 'time' | 'both' | 'short',
): string {
  const at = new Date(atS * 1_000)
  if (style === 'short')
    return new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric' }).format(at)
  const format = new Intl.DateTimeFormat(language, {
    ...(style !== 'time' && { dateStyle: 'medium' as const }),
    ...(style !== 'date' && { timeStyle: 'short' as const }),
  })
  return format.format(at)
}
