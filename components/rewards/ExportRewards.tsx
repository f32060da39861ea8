import { useState } from 'react'
import type { Period } from '@/lib/finance/rewards/table'
import { send } from '@/lib/io/send'
import type { ResponseOf } from '@/lib/messaging/protocol'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { softOff } from '../ui/softOff.ts'

const FORMATS = { csv: 'text/csv', json: 'application/json' } as const
type Format = keyof typeof FORMATS

/** Offers all rows of a period as a file: read first, then saved by a second click, as reading may take a while. */
export function ExportRewards({ period }: { period: Period }) {
  const t = useWords()
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle')
  const [reason, setReason] = useState('')
  const [file, setFile] = useState<ResponseOf<'rewards.export'> & { format: Format; period: Period }>()
  const read = async (format: Format) => {
    setState('reading')
    setFile(undefined)
    try {
      setFile({ ...(await send('rewards.export', { format, period })), format, period })
      setState('idle')
    } catch (error) {
      setState('failed')
      setReason(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <div className="actions">
      {(['csv', 'json'] as const).map(format => (
        <button
          key={format}
          type="button"
          className="button"
          {...softOff(state === 'reading', () => void read(format))}
          data-testid={testIds.exportRewards(format)}
        >
          {t(`rewards.export.${format}`)}
        </button>
      ))}
      <span role="status" className="small">
        {state !== 'idle' && t(`rewards.export.${state}`, { reason })}
        {file && (
          <a
            href={`data:${FORMATS[file.format]};charset=utf-8,${encodeURIComponent(file.text)}`}
            download={`mooring-rewards-${file.period}.${file.format}`}
            data-testid={testIds.saveRewards}
          >
            {t('rewards.export.save')}
          </a>
        )}
      </span>
      {file && file.missing.length > 0 && (
        <p className="muted small">
          {t('rewards.export.missing', { list: file.missing.map(({ position }) => position).join('; ') })}
        </p>
      )}
      {file && file.seenOnly.length > 0 && (
        <p className="muted small">{t('rewards.export.seenOnly', { list: file.seenOnly.join('; ') })}</p>
      )}
    </div>
  )
}
