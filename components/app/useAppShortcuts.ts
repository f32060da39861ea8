import { useCallback, useState } from 'react'
import type { Place } from '@/lib/state/place'
import { changeSettings } from '@/lib/state/stores'
import type { ShortcutId } from '../shortcuts/shortcuts.ts'
import { useShortcuts } from '../shortcuts/useShortcuts.ts'
import { TABS } from './tabs.ts'
import { useRefresh } from './useRefresh.ts'

/** The popup's shortcuts at work. Says whether the list of them, and the search field, are open. */
export function useAppShortcuts(place: Place, go: (change: Partial<Place>) => void) {
  const { refresh } = useRefresh()
  const [isHelpOpen, setIsHelpOpen] = useState(false)
  const [isSearching, setIsSearching] = useState(false)
  const act = useCallback(
    (id: ShortcutId, key: string) => {
      const tab = TABS[Number(key) - 1]
      if (id === 'refresh') refresh()
      if (id === 'hide')
        void changeSettings(settings => ({ ...settings, hideBalances: !settings.hideBalances }))
      if (id === 'help') setIsHelpOpen(true)
      if (id === 'tab' && tab) go({ tab: tab.id, token: undefined })
      if (id === 'search') {
        go({ tab: 'holdings', token: undefined })
        setIsSearching(true)
      }
      if (id === 'back') {
        if (place.token) go({ token: undefined })
        setIsSearching(false)
      }
    },
    [refresh, go, place.token],
  )
  useShortcuts(act)
  return { isHelpOpen, closeHelp: () => setIsHelpOpen(false), isSearching, setIsSearching }
}
