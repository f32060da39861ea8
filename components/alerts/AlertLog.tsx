import { useEffect } from 'react'
import { useStore } from 'zustand'
import { describeAlert } from '@/lib/format/describeAlert'
import { formatMoment } from '@/lib/format/time'
import { findChain, findToken } from '@/lib/state/registry'
import { alerts } from '@/lib/state/stores'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

const SHOWN = 20

/** What was noticed lately and why, the newest first: also what was not worth a notification. */
export function AlertLog() {
  const t = useWords()
  const { log } = useStore(alerts.store)
  useEffect(() => void alerts.load(), [])
  if (log.length === 0) return <p className="muted small">{t('alerts.logEmpty')}</p>
  return (
    <ol className="plain-list log" data-testid={testIds.alertLog}>
      {log
        .slice(-SHOWN)
        .reverse()
        .map(entry => {
          const symbol = findToken(entry.tokenId)?.symbol ?? entry.tokenId
          const { title, why } = describeAlert(entry, symbol, t)
          return (
            <li key={`${entry.atS}-${entry.tokenId}-${entry.chainId}-${entry.kind}`}>
              <p>{title}</p>
              <p className="muted small">
                {[formatMoment(entry.atS, t.language, 'both'), findChain(entry.chainId)?.name, ...why].join(
                  ' · ',
                )}
              </p>
            </li>
          )
        })}
    </ol>
  )
}
