import type { GuardSite } from '../../core/guardChannel.ts'
import { bridgeWords } from '../../format/reviewCard.ts'
import { resolveLanguage } from '../../i18n/resolveLanguage.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import { prefixes } from './prefixes.ts'

/** What the scripts of one page are told when it opens; `languages` are the browser's. */
export function guardSite(
  { guard, language }: Settings,
  host: string,
  languages: readonly string[],
): GuardSite {
  return {
    isOn: guard.isOn && !guard.offHosts.includes(host),
    ...prefixes(),
    budgetMs: guard.budgetMs,
    words: bridgeWords(resolveLanguage(language, languages)),
  }
}
