import { inOne } from '@/lib/format/inOne'
import { formatMoment } from '@/lib/format/time'
import type { RequestList } from '@/lib/messaging/schemas/withdrawals'
import { findProtocol } from '@/lib/state/registry'
import { useErrorWords } from '../hooks/useErrorWords.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

/** Protocols that did not answer, or whose requests are not all found: that nothing is shown says nothing there. */
export function Incomplete({ lists }: { lists: readonly RequestList[] }) {
  const t = useWords()
  const explain = useErrorWords()
  if (lists.length === 0) return null
  const said = ({ protocolId, error, asOfS, missing, searchedBackToS }: RequestList) => {
    const name = findProtocol(protocolId)?.name ?? protocolId
    const parts = [
      error && t('withdrawals.problem', { name, reason: explain(error) }),
      error && asOfS > 0 && t('withdrawals.asOf', { when: formatMoment(asOfS, t.language, 'both') }),
      searchedBackToS !== undefined &&
        t('withdrawals.searched', { name, when: formatMoment(searchedBackToS, t.language, 'date') }),
      missing > 0 && t('withdrawals.missing', { name, count: missing }),
    ]
    return inOne(parts, t)
  }
  return (
    <details className="folded" data-testid={testIds.withdrawalProblems}>
      <summary>{t('withdrawals.problems', { count: lists.length })}</summary>
      <ul className="plain-list small">
        {lists.map(list => (
          <li key={`${list.withdrawalsId}-${list.chainId}-${list.account}`}>{said(list)}</li>
        ))}
      </ul>
    </details>
  )
}
