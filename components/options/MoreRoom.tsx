import { openSidePanel } from '@/lib/io/sidePanel'
import { useAct } from '../hooks/useAct.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { NotDone } from '../ui/NotDone.tsx'

/** The popup's pages where they stay open: beside the web page, or in a tab. */
export function MoreRoom() {
  const t = useWords()
  const { act, hasFailed } = useAct()
  return (
    <div className="actions">
      <button
        type="button"
        className="button"
        onClick={() => void act(openSidePanel)}
        data-testid={testIds.openPanel}
      >
        {t('options.openPanel')}
      </button>
      <a
        className="button"
        href="/popup.html?view=tab"
        target="_blank"
        rel="noreferrer"
        data-testid={testIds.openTab}
      >
        {t('options.openTab')}
      </a>
      <NotDone hasFailed={hasFailed} />
    </div>
  )
}
