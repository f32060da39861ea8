import type { IconName } from '../ui/Icon.tsx'

/** The tabs in their order; the number keys follow it. A tab stands here once it has something to show. */
export const TABS = [
  { id: 'holdings', icon: 'bars' },
  { id: 'rewards', icon: 'line' },
  { id: 'exits', icon: 'exit' },
  { id: 'risk', icon: 'layers' },
  { id: 'alerts', icon: 'bell' },
] as const satisfies readonly { id: string; icon: IconName }[]

export type TabId = (typeof TABS)[number]['id']

export function isTab(id: string): id is TabId {
  return TABS.some(tab => tab.id === id)
}
