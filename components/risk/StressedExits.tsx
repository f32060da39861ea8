import type { StressedExit } from '@/lib/finance/stress/stressExits'
import { formatDays } from '@/lib/format/time'
import { findToken } from '@/lib/state/registry'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { TotalAmount } from '../ui/TotalAmount.tsx'

/** Of each token, what selling and what waiting would pay then. */
export function StressedExits({ exits }: { exits: readonly StressedExit[] }) {
  const t = useWords()
  if (exits.length === 0) return null
  const total = (wei: bigint) => ({ wei, missing: 0, isStale: false })
  return (
    <details data-testid={testIds.stressExits}>
      <summary>{t('stress.exits')}</summary>
      {exits.map(({ tokenId, marketWei, queue }) => (
        <div key={tokenId}>
          <h4 className="small">{findToken(tokenId)?.symbol ?? tokenId}</h4>
          <dl className="facts">
            <dt>{t('stress.sell')}</dt>
            <dd>
              <TotalAmount of={total(marketWei)} /> ETH
            </dd>
            {queue && (
              <>
                <dt>
                  {queue.days > 0
                    ? t('stress.wait', { days: formatDays(queue.days, t.language) })
                    : t('stress.waitAsNow')}
                </dt>
                <dd>
                  <TotalAmount of={total(queue.paysWei)} /> ETH
                </dd>
              </>
            )}
          </dl>
        </div>
      ))}
    </details>
  )
}
