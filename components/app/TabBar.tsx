import type { KeyboardEvent } from 'react'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Icon } from '../ui/Icon.tsx'
import { TABS, type TabId } from './tabs.ts'

interface Props {
  current: TabId
  onChange: (id: TabId) => void
}

/** Tabs with arrow keys, one of them in the tab order (ARIA authoring practices). */
export function TabBar({ current, onChange }: Props) {
  const t = useWords()
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    const index = TABS.findIndex(tab => tab.id === current)
    const next = TABS[(index + step + TABS.length) % TABS.length]
    if (!next) return
    onChange(next.id)
    document.getElementById(`tab-${next.id}`)?.focus()
  }
  return (
    <nav aria-label={t('popup.tabs')}>
      <div className="tabs" role="tablist" aria-label={t('popup.tabs')} onKeyDown={onKeyDown}>
        {TABS.map(({ id, icon }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === current}
            aria-controls="panel"
            tabIndex={id === current ? 0 : -1}
            onClick={() => onChange(id)}
            data-testid={testIds.tab(id)}
          >
            <Icon name={icon} size={19} />
            {t(`popup.tab.${id}`)}
          </button>
        ))}
      </div>
    </nav>
  )
}
