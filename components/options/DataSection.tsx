import { type ChangeEvent, useRef, useState } from 'react'
import { send } from '@/lib/io/send'
import { exportSettings, importSettings } from '@/lib/state/settingsFile'
import { changeSettings } from '@/lib/state/stores'
import { useAct } from '../hooks/useAct.ts'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { NotDone } from '../ui/NotDone.tsx'

export function DataSection() {
  const t = useWords()
  const settings = useSettings(value => value)
  const file = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<'imported' | 'unreadable' | 'erased'>()
  const [isAsking, setIsAsking] = useState(false)
  const { act, hasFailed } = useAct()
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? []
    const imported = chosen && importSettings(await chosen.text())
    if (imported) await changeSettings(() => imported)
    setSaid(imported ? 'imported' : 'unreadable')
  }
  const erase = async () => {
    if (!(await act(() => send('data.erase', {})))) return
    setIsAsking(false)
    setSaid('erased')
  }
  return (
    <>
      <p className="muted">{t('options.dataWhy')}</p>
      <div className="actions">
        <a
          className="button"
          href={`data:application/json,${encodeURIComponent(exportSettings(settings))}`}
          download="mooring-settings.json"
          data-testid={testIds.exportSettings}
        >
          {t('options.export')}
        </a>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {t('options.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={read}
          data-testid={testIds.importSettings}
        />
        {!isAsking && (
          <button
            type="button"
            className="button button-danger"
            onClick={() => setIsAsking(true)}
            data-testid={testIds.erase}
          >
            {t('options.erase')}
          </button>
        )}
      </div>
      {isAsking && (
        <div className="note note-wide">
          <p>{t('options.eraseAsk')}</p>
          <span className="note-actions">
            <button type="button" className="link loss" onClick={erase} data-testid={testIds.eraseConfirm}>
              {t('options.eraseYes')}
            </button>
            <button type="button" className="link quiet" onClick={() => setIsAsking(false)}>
              {t('common.cancel')}
            </button>
          </span>
        </div>
      )}
      <NotDone hasFailed={hasFailed} />
      <p role="status" className="small">
        {said && t(`options.said.${said}`)}
      </p>
    </>
  )
}
