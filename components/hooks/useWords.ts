import { useStore } from 'zustand'
import type { Words } from '@/lib/i18n/loadWords'
import { wordsStore } from '@/lib/state/words'

/** The words in the person's language; they change with the setting, without a reload. */
export function useWords(): Words {
  const words = useStore(wordsStore, state => state.words)
  if (!words) throw new Error('a page was drawn before its words were loaded')
  return words
}
