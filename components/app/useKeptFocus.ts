import { useEffect, useRef } from 'react'
import type { Place } from '@/lib/state/place'

/**
 * The focus goes along with the place: into a token's page, back to its row, into another tab. It never falls to
 * nothing when what had it goes away. Whoever uses no keyboard sees none of it.
 */
export function useKeptFocus({ tab, token }: Place): void {
  const last = useRef<Element>(null)
  const before = useRef({ tab, token })
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = target
    }
    addEventListener('focusin', note)
    return () => removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    const from = before.current
    before.current = { tab, token }
    const at = document.activeElement
    const isLost = at === document.body && last.current?.isConnected === false
    const isLeftBehind = tab !== from.tab && at?.id !== `tab-${tab}` && !at?.closest('#panel')
    if (isLost || isLeftBehind) focusFirst([token ? 'back' : `row-${from.token}`, 'panel'])
  })
}

/** What is folded takes no focus: then the next one gets it. */
function focusFirst(ids: readonly string[]): void {
  for (const id of ids) {
    document.getElementById(id)?.focus()
    if (document.activeElement?.id === id) return
  }
}
