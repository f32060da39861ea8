import type { UnixS } from '../../core/time.ts'
import { type Badge, type Blindness, decideBadge } from '../../finance/badge.ts'
import type { History, Read } from '../../finance/history/history.ts'
import { seriesOf } from '../../finance/history/seriesOf.ts'
import { withNormalNotice } from '../../finance/peg/normalNotice.ts'
import { resolveLanguage } from '../../i18n/resolveLanguage.ts'
import { type WatchTranslator, watchTranslator } from '../../i18n/watchWords.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import type { Alerts } from '../../messaging/schemas/alerts.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Snapshot } from '../../messaging/schemas/snapshot.ts'
import { applyLooks } from './apply.ts'
import { askOffchain, type OffchainIo, offchainSourcesOf } from './askOffchain.ts'
import { type DeliverIo, deliver, isQuietAt, minuteOfDay } from './deliver.ts'
import { duesOf } from './duesOf.ts'
import { type Look, look } from './look.ts'
import { type MarketChecks, rememberChecked, withChecked } from './marketChecks.ts'
import { noticeText, symbolOf } from './noticeText.ts'
import type { Due } from './plan.ts'
import { CALM_EVERY_S, pegEveryS } from './schedule.ts'
import { type Standing, type StandingIo, standingOf } from './standing.ts'
import { withLooks } from './withLooks.ts'

/** What the watch needs of the outside. */
export interface ObserveIo extends DeliverIo, StandingIo {
  rpc: Pick<Rpc, 'readCalls'>
  clock: { nowS(): UnixS }
  settings: { get(): Promise<Settings> }
  snapshot: { get(): Promise<Snapshot>; update(change: (before: Snapshot) => Snapshot): Promise<Snapshot> }
  history: { append(series: string, reads: readonly Read[]): Promise<History> }
  /** When each market's contract was last found to be what the table says. */
  marketChecks: MarketChecks
  offchain: OffchainIo
  badge: { set(badge: Badge, title: string): Promise<void> }
  /** What the browser speaks, in its order. */
  languages: readonly string[]
}

/**
 * One tick of the watch: reads what is due, shows and remembers it, decides what it means, tells it, and sets the
 * badge. Most ticks read nothing. It may die at any await and be run again: snapshot and history first, then states
 * and due notifications in one write, then the notifications themselves. `mostS`: somebody is looking, so nothing
 * read is older than this.
 */
export async function observe(io: ObserveIo, mostS?: number): Promise<void> {
  const nowS = io.clock.nowS()
  const [settings, snapshot, alerts] = await Promise.all([
    io.settings.get(),
    io.snapshot.get(),
    io.alerts.get(),
  ])
  const found = duesOf(snapshot, alerts, settings, nowS, mostS)
  const dues = await withChecked(io.marketChecks, await withOffchain(io, found, alerts, settings), nowS)
  const { looks, chains } = await look(io.rpc, dues, nowS)
  if (looks.length > 0) await io.snapshot.update(now => withLooks(now, looks, chains, nowS))
  await rememberChecked(io.marketChecks, looks, nowS)
  const known: Look[] = []
  for (const one of looks) known.push(await remember(io, one))
  if (looks.length > 0) await io.alerts.update(now => applyLooks(now, known, settings))
  const t = watchTranslator(resolveLanguage(settings.language, io.languages))
  await deliver(io, isQuietAt(settings.notifications.quietHours, minuteOfDay(nowS)), notice =>
    noticeText(notice, t),
  )
  await drawBadge(io)
}

/** Draws what the icon says of what is stored. */
export async function drawBadge(
  io: Pick<ObserveIo, 'alerts' | 'snapshot' | 'settings' | 'badge' | 'languages'> & StandingIo,
): Promise<void> {
  const [alerts, snapshot, settings] = await Promise.all([
    io.alerts.get(),
    io.snapshot.get(),
    io.settings.get(),
  ])
  const badge = badgeOf(alerts, snapshot, settings, await standingOf(io))
  const t = watchTranslator(resolveLanguage(settings.language, io.languages))
  await io.badge.set(badge, badgeTitle(badge, t))
}

/** Services off the chain are asked only when something is read anyway, and more often when it stands badly. */
async function withOffchain(
  io: ObserveIo,
  dues: Due[],
  alerts: Alerts,
  { offchain }: Settings,
): Promise<Due[]> {
  if (dues.length === 0 || !Object.values(offchain).includes(true)) return dues
  const isNeeded = Object.values(alerts.tokens).some(watched => pegEveryS(watched) < CALM_EVERY_S)
  const said = await askOffchain(io.offchain, offchain, isNeeded, io.clock.nowS())
  return dues.map(due => ({ ...due, offchain: offchainSourcesOf(said, offchain, due.token.id, due.chainId) }))
}

/** A price that is not certain leaves no trace in the chart. What is normal for the token moves where a notice begins. */
async function remember({ history }: ObserveIo, one: Look): Promise<Look> {
  const { due, sample } = one
  const isCertain = sample.overlay === undefined || sample.overlay === 'thin'
  if (sample.bps === undefined || !isCertain) return one
  const reads = [{ atS: sample.atS, bps: sample.bps }]
  const kept = await history.append(seriesOf(due.token.id, due.chainId), reads)
  return { ...one, due: { ...due, bandsBps: withNormalNotice(due.bandsBps, kept) } }
}

/** The badge of all tabs, or of one that is not covered. Only of what is held now: a token that was sold says nothing. */
export function badgeOf(
  alerts: Alerts,
  snapshot: Snapshot,
  settings: Settings,
  standing: Standing,
  blindness?: Blindness,
): Badge {
  const held = new Set(snapshot.positions.map(({ tokenId, chainId }) => seriesOf(tokenId, chainId)))
  const pegs = Object.entries(alerts.tokens)
    .filter(([series]) => held.has(series))
    .map(([, { tokenId, alert, bps }]) => ({ tokenId, level: alert.level, overlay: alert.overlay, bps }))
  return decideBadge({
    pegs,
    ...standing,
    blindness,
    settings: {
      isOn: settings.badge.isOn,
      tokens: settings.badge.tokens,
      hideBalances: settings.hideBalances,
      isPaused: settings.isPaused,
    },
  })
}

export function badgeTitle({ titleKey, params }: Badge, t: WatchTranslator): string {
  const { token } = params
  const named = token === undefined ? params : { ...params, token: symbolOf(String(token)) }
  return t.lookup(`badge.${titleKey}`, named) ?? ''
}
