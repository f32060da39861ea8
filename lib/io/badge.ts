import { browser } from 'wxt/browser'
import type { Badge } from '../finance/badge.ts'

/** Background of the four characters on the icon; white text stands on all of them. */
const COLOURS: Record<Badge['tone'], string> = {
  danger: '#b3261e',
  caution: '#9a5b00',
  claim: '#1d6b45',
  muted: '#5f6368',
  none: '#5f6368',
}

/** Draws what `decideBadge` decided, on every tab or on one. */
export async function setBadge({ text, tone }: Badge, title: string, tabId?: number): Promise<void> {
  const tab = tabId === undefined ? {} : { tabId }
  await browser.action.setBadgeText({ text, ...tab })
  await browser.action.setBadgeBackgroundColor({ color: COLOURS[tone], ...tab })
  await browser.action.setTitle({ title, ...tab })
}

/** What takes a tab's own value away, in both browsers; the types know only strings. */
const INHERITED = null as unknown as string

/** The tab shows what all tabs show. */
export async function clearBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ text: INHERITED, tabId })
  await browser.action.setTitle({ title: INHERITED, tabId })
}
