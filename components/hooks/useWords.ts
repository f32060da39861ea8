import { useMemo } from 'react'
import { resolveLanguage } from '@/lib/i18n/resolveLanguage'
import { translatorFor, type WordsTranslator } from '@/lib/i18n/words'
import { useSettings } from './useStores.ts'

/** The words in the person's language; changes with the setting, without a reload. */
export function useWords(): WordsTranslator {
  const language = useSettings(settings => resolveLanguage(settings.language, navigator.languages))
  return useMemo(() => translatorFor(language), [language])
}
