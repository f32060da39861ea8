import type { GuardCoverMessage } from '../core/guardChannel.ts'
import { mayGoRound } from '../core/guardedSites.ts'
import type { Badge, Blindness } from '../finance/badge.ts'
import { resolveLanguage } from '../i18n/resolveLanguage.ts'
import { watchTranslator } from '../i18n/watchWords.ts'
import type { Alerts } from '../messaging/schemas/alerts.ts'
import type { BlindTab } from '../messaging/schemas/blindTabs.ts'
import type { Settings } from '../messaging/schemas/settings.ts'
import type { Snapshot } from '../messaging/schemas/snapshot.ts'
import { badgeOf, badgeTitle } from './observe/observe.ts'
import { type StandingIo, standingOf } from './observe/standing.ts'

export interface CoverIo extends StandingIo {
  alerts: { get(): Promise<Alerts> }
  snapshot: { get(): Promise<Snapshot> }
  settings: { get(): Promise<Settings> }
  /** Tabs whose page reaches a wallet by a road that is not guarded, or may. */
  blindTabs: {
    get(): Promise<BlindTab[]>
    update(change: (tabs: BlindTab[]) => BlindTab[]): Promise<BlindTab[]>
  }
  badge: {
    set(badge: Badge, title: string, tabId?: number): Promise<void>
    /** The tab shows what all tabs show. */
    clear(tabId: number): Promise<void>
  }
  languages: readonly string[]
}

/** What a document said of itself, at this host, in this tab. A site known to go round may be blind even if covered. */
export async function cover(
  io: CoverIo,
  { state, document }: GuardCoverMessage,
  { tabId, host }: { tabId: number; host: string },
): Promise<void> {
  const before = (await io.blindTabs.get()).find(tab => tab.tabId === tabId)
  if (state === 'gone' && before?.document !== document) return
  const blindness = state === 'gone' ? undefined : blindnessOf(state, host)
  if (!before && !blindness) return
  if (before?.document === document && before.blindness === blindness) return
  await io.blindTabs.update(tabs => [
    ...tabs.filter(tab => tab.tabId !== tabId),
    ...(blindness ? [{ tabId, document, blindness }] : []),
  ])
  if (blindness) await showCover(io)
  else if (before) await io.badge.clear(tabId)
}

function blindnessOf(state: 'covered' | 'not-covered', host: string): Blindness | undefined {
  if (state === 'not-covered') return 'uncovered'
  return mayGoRound(host) ? 'maybe' : undefined
}

/** Draws the badge of the blind tabs anew: something worse than that may have come or gone. */
export async function showCover(io: CoverIo): Promise<void> {
  const tabs = await io.blindTabs.get()
  if (tabs.length === 0) return
  const [alerts, snapshot, settings] = await Promise.all([
    io.alerts.get(),
    io.snapshot.get(),
    io.settings.get(),
  ])
  const standing = await standingOf(io)
  const translate = watchTranslator(resolveLanguage(settings.language, io.languages))
  for (const { tabId, blindness } of tabs) {
    const badge = badgeOf(alerts, snapshot, settings, standing, blindness)
    await io.badge.set(badge, badgeTitle(badge, translate), tabId).catch(() => forget(io, tabId))
  }
}

/** The tab is gone. */
export async function forget({ blindTabs }: Pick<CoverIo, 'blindTabs'>, tabId: number): Promise<void> {
  await blindTabs.update(tabs => tabs.filter(tab => tab.tabId !== tabId))
}
