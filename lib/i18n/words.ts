import { en } from './en/index.ts'
import { createTranslator, type Translator } from './translator.ts'
import type { Language } from './types.ts'
import { zhCN } from './zh-CN/index.ts'

const trees = { en, 'zh-CN': zhCN } satisfies Record<Language, unknown>

export type WordsTranslator = Translator<typeof en>

/** Speaks everything a page of the extension says. A third language is one folder and one entry here. */
export function translatorFor(language: Language): WordsTranslator {
  return createTranslator(trees[language], language)
}
