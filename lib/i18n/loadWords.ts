import { createTranslator, type Translator } from './translator.ts'
import type { Dictionary, Language } from './types.ts'

/** A third language is one folder and one entry here. */
const DICTIONARIES: Record<Language, () => Promise<Dictionary>> = {
  en: async () => (await import('./en/index.ts')).en,
  'zh-CN': async () => (await import('./zh-CN/index.ts')).zhCN,
}

export type Words = Translator<Dictionary>

/** Speaks everything a page of the extension says, in one language; only that one is loaded. */
export async function loadWords(language: Language): Promise<Words> {
  return createTranslator(await DICTIONARIES[language](), language)
}
