import { useEffect, useRef } from 'react'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { IconButton } from '../ui/IconButton.tsx'

interface Props {
  value: string
  onChange: (value: string) => void
  onClose: () => void
}

export function SearchField({ value, onChange, onClose }: Props) {
  const t = useWords()
  const field = useRef<HTMLInputElement>(null)
  // The focus goes back where it was; if that is gone, the page finds another place for it.
  useEffect(() => {
    const before = document.activeElement
    field.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <search className="search">
      <input
        ref={field}
        className="field"
        type="search"
        value={value}
        onChange={event => onChange(event.target.value)}
        placeholder={t('popup.searchFor')}
        aria-label={t('popup.search')}
        data-testid={testIds.search}
      />
      <IconButton icon="cross" label={t('common.close')} onClick={onClose} />
    </search>
  )
}
