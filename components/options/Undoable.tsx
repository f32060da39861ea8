import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

interface Props {
  title: string
  items: readonly { id: string; label: string }[]
  onUndo: (id: string) => void
}

/** Things that were switched off where they stood, each to be switched on again here. */
export function Undoable({ title, items, onUndo }: Props) {
  const t = useWords()
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="lines">
        {items.map(({ id, label }) => (
          <li className="line" key={id} data-testid={testIds.guardHost(id)}>
            <span className="line-text breakable">{label}</span>
            <button
              type="button"
              className="link"
              onClick={() => onUndo(id)}
              aria-label={`${t('common.undo')}: ${label}`}
            >
              {t('common.undo')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
