import type { Badge } from '../finance/badge.ts'
import { resolveLanguage } from '../i18n/resolveLanguage.ts'
import { watchTranslator } from '../i18n/watchWords.ts'
import type { Alerts } from '../messaging/schemas/alerts.ts'
import type { Settings } from '../messaging/schemas/settings.ts'
import type { Snapshot } from '../messaging/schemas/snapshot.ts'
import { badgeOf, badgeTitle } from './observe/observe.ts'

export interface CoverIo {
  alerts: { get(): Promise<Alerts> }
  snapshot: { get(): Promise<Snapshot> }
  settings: { get(): Promise<Settings> }
  /** Tabs whose page reaches a wallet by a road that is not guarded. */
  uncoveredTabs: { get(): Promise<number[]>; update(change: (tabs: number[]) => number[]): Promise<number[]> }
  badge: {
    set(badge: Badge, title: string, tabId?: number): Promise<void>
    /** The tab shows what all tabs show. */
    clear(tabId: number): Promise<void>
  }
  languages: readonly string[]
}

/** What a tab's page said of itself: covered, or not. */
export async function cover(io: CoverIo, tabId: number, isUncovered: boolean): Promise<void> {
  const before = await io.uncoveredTabs.get()
  if (before.includes(tabId) === isUncovered) return
  await io.uncoveredTabs.update(tabs => [
    ...tabs.filter(tab => tab !== tabId),
    ...(isUncovered ? [tabId] : []),
  ])
  if (isUncovered) await showCover(io)
  else await io.badge.clear(tabId)
}

/** Draws the badge of the uncovered tabs anew: something worse than that may have come or gone. */
export async function showCover(io: CoverIo): Promise<void> {
  const tabs = await io.uncoveredTabs.get()
  if (tabs.length === 0) return
  const [alerts, snapshot, settings] = await Promise.all([
    io.alerts.get(),
    io.snapshot.get(),
    io.settings.get(),
  ])
  const badge = badgeOf(alerts, snapshot, settings, { isTabUncovered: true })
  const title = badgeTitle(badge, watchTranslator(resolveLanguage(settings.language, io.languages)))
  for (const tabId of tabs) {
    await io.badge.set(badge, title, tabId).catch(() => forget(io, tabId))
  }
}

/** The tab is gone, or shows another document. */
export async function forget(
  { uncoveredTabs }: Pick<CoverIo, 'uncoveredTabs'>,
  tabId: number,
): Promise<void> {
  await uncoveredTabs.update(tabs => tabs.filter(tab => tab !== tabId))
}
