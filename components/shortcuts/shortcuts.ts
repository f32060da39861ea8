import { TABS } from '../app/tabs.ts'

/** What a key does. Letters are ignored while typing, with a modifier held, and when switched off (WCAG 2.1.4). */
export const SHORTCUTS = [
  { keys: ['r'], id: 'refresh' },
  { keys: ['h'], id: 'hide' },
  { keys: ['/'], id: 'search' },
  { keys: TABS.map((_tab, index) => String(index + 1)), id: 'tab' },
  { keys: ['?'], id: 'help' },
  { keys: ['Escape'], id: 'back' },
] as const

export type ShortcutId = (typeof SHORTCUTS)[number]['id']

interface KeyPress {
  key: string
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
  /** Where the key was pressed: a field that takes text keeps its keys. */
  isTyping: boolean
}

export function shortcutOf(press: KeyPress, isOn: boolean): ShortcutId | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined
  const id = SHORTCUTS.find(shortcut => shortcut.keys.some(key => key === press.key))?.id
  if (id === 'back') return id
  return isOn && !press.isTyping ? id : undefined
}
