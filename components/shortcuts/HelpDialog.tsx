import { useEffect, useRef } from 'react'
import { useWords } from '../hooks/useWords.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { ShortcutList } from './ShortcutList.tsx'

/** The list of shortcuts. A native dialog: it holds the focus, Escape closes it, focus returns by itself. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const t = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="help-title" onClose={onClose}>
      <div className="dialog-head">
        <h2 id="help-title">{t('shortcuts.title')}</h2>
        <IconButton icon="cross" label={t('common.close')} onClick={() => dialog.current?.close()} />
      </div>
      <ShortcutList />
      <p className="muted small">{t('shortcuts.off')}</p>
    </dialog>
  )
}
