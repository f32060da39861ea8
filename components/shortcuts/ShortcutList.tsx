import { useWords } from '../hooks/useWords.ts'
import { SHORTCUTS } from './shortcuts.ts'

export function ShortcutList() {
  const t = useWords()
  return (
    <dl className="facts shortcut-list">
      {SHORTCUTS.map(({ keys, id }) => (
        <div className="facts-row" key={id}>
          <dt>{t(`shortcuts.${id}`)}</dt>
          <dd>
            {keys.map(key => (
              <kbd key={key}>{key === 'Escape' ? 'Esc' : key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
