import type { LeftOut as Reason } from '@/lib/finance/stress/leavesOut'
import { useWords } from '../hooks/useWords.ts'

/** What a result does not know of: said beside it, not in a footnote elsewhere. */
export function LeftOut({ reasons }: { reasons: readonly Reason[] }) {
  const t = useWords()
  return (
    <details>
      <summary>{t('stress.leavesOutTitle')}</summary>
      <ul className="muted small">
        {reasons.map(reason => (
          <li key={reason}>{t(`stress.leavesOut.${reason}`)}</li>
        ))}
      </ul>
    </details>
  )
}
