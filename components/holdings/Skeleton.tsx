import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

/** Only before anything was ever read. Its shapes have the size of what comes. */
export function Skeleton() {
  const t = useWords()
  return (
    <div className="skeleton" role="status" data-testid={testIds.skeleton}>
      <span className="visually-hidden">{t('common.loading')}</span>
      <span className="bone bone-hero" />
      <span className="bone bone-split" />
      <span className="bone bone-row" />
      <span className="bone bone-row" />
      <span className="bone bone-row" />
    </div>
  )
}
