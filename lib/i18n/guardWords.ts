import { guardEn } from './en/guard.ts'
import { createTranslator, type Translator } from './translator.ts'
import type { Language } from './types.ts'
import { guardZhCN } from './zh-CN/guard.ts'

const trees = { en: guardEn, 'zh-CN': guardZhCN } satisfies Record<Language, unknown>

export type GuardTranslator = Translator<typeof guardEn>

/** Speaks what the guard has to say, and nothing else: small enough for the background. */
export function guardTranslator(language: Language): GuardTranslator {
  return createTranslator(trees[language], language)
}
