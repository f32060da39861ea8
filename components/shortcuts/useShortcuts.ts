import { useEffect } from 'react'
import { useSettings } from '../hooks/useStores.ts'
import { type ShortcutId, shortcutOf } from './shortcuts.ts'

const TYPING = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]'

/** Runs `act` for the shortcuts of the popup, while it is shown. A dialog that is open keeps its keys. */
export function useShortcuts(act: (id: ShortcutId, key: string) => void): void {
  const isOn = useSettings(settings => settings.shortcuts)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const { key, ctrlKey, altKey, metaKey, target } = event
      const isTyping = target instanceof Element && target.matches(TYPING)
      const id = shortcutOf({ key, ctrlKey, altKey, metaKey, isTyping }, isOn)
      if (!id) return
      if (id !== 'back') event.preventDefault()
      act(id, key)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [act, isOn])
}
