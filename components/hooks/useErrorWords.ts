import { useCallback } from 'react'
import type { ErrorInfo } from '@/lib/core/appError'
import { useWords } from './useWords.ts'

/** Says what failed, by the name of the error; its own English sentence is for logs. */
export function useErrorWords(): (error: ErrorInfo, host?: string) => string {
  const t = useWords()
  return useCallback(
    (error, host) =>
      t.lookup(`errors.byName.${error.name}`, { host: host ?? t('errors.someHost') }) ??
      t('errors.byName.UnexpectedError'),
    [t],
  )
}
