import { badge as badgeEn } from './en/badge.ts'
import { notices as noticesEn } from './en/notices.ts'
import { pegReasons as reasonsEn } from './en/pegReasons.ts'
import { createTranslator, type Translator } from './translator.ts'
import type { Language } from './types.ts'
import { badge as badgeZhCN } from './zh-CN/badge.ts'
import { notices as noticesZhCN } from './zh-CN/notices.ts'
import { pegReasons as reasonsZhCN } from './zh-CN/pegReasons.ts'

const english = { badge: badgeEn, notices: noticesEn, peg: { reasons: reasonsEn } }
const trees = {
  en: english,
  'zh-CN': { badge: badgeZhCN, notices: noticesZhCN, peg: { reasons: reasonsZhCN } },
} satisfies Record<Language, unknown>

export type WatchTranslator = Translator<typeof english>

/** Speaks what the icon and the notifications have to say, and nothing else: small enough for the background. */
export function watchTranslator(language: Language): WatchTranslator {
  return createTranslator(trees[language], language)
}
