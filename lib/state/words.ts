import { createStore } from 'zustand/vanilla'
import { loadWords, type Words } from '../i18n/loadWords.ts'
import type { Language } from '../i18n/types.ts'

/** The words on the screen. Undefined only before the first frame. */
export const wordsStore = createStore<{ words: Words | undefined }>(() => ({ words: undefined }))

let wanted: Language | undefined

/** Speaks a language from now on; the last one asked for wins, however the loads end. */
export async function speak(language: Language): Promise<void> {
  if (language === wanted) return
  wanted = language
  const words = await loadWords(language)
  if (language !== wanted) return
  wordsStore.setState({ words })
}
