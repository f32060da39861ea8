import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

/** One quiet line: what was clicked was not done. Nothing to see otherwise. */
export function NotDone({ hasFailed }: { hasFailed: boolean }) {
  const t = useWords()
  if (!hasFailed) return null
  return (
    <span className="problem small not-done" role="status" data-testid={testIds.notDone}>
      {t('common.notDone')}
    </span>
  )
}
