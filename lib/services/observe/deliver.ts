import type { UnixS } from '../../core/time.ts'
import type { Alerts, Notice } from '../../messaging/schemas/alerts.ts'
import { isReplaced } from './apply.ts'
import type { NoticeText } from './noticeText.ts'

/** What a notification shows. */
export interface ShownNotice extends NoticeText {
  id: string
  isSticky: boolean
}

export interface DeliverIo {
  alerts: { get(): Promise<Alerts>; update(change: (alerts: Alerts) => Alerts): Promise<Alerts> }
  notifications: {
    /** Ids of what is showing. */
    showing(): Promise<string[]>
    show(notice: ShownNotice): Promise<void>
    clear(id: string): Promise<void>
  }
}

/**
 * Shows what is due and then takes it off the list. A worker that dies in between finds the notice showing when it
 * comes back, and does not show it twice. In quiet hours only what may not wait is shown, the rest stays due.
 */
export async function deliver(
  { alerts, notifications }: DeliverIo,
  isQuiet: boolean,
  say: (notice: Notice) => NoticeText,
): Promise<void> {
  const { outbox } = await alerts.get()
  for (const notice of outbox.filter(({ isSticky }) => isSticky || !isQuiet)) {
    const showing = await notifications.showing()
    if (!showing.includes(notice.id))
      await notifications.show({ ...say(notice), id: notice.id, isSticky: notice.isSticky })
    for (const old of showing.filter(id => isReplaced(id, notice.id))) await notifications.clear(old)
    await alerts.update(now => ({ ...now, outbox: now.outbox.filter(({ id }) => id !== notice.id) }))
  }
}

/** Minutes of the day; may lead over midnight. */
export interface QuietHours {
  fromMinute: number
  toMinute: number
}

/** `minuteOfDay` by the person's own clock. */
export function isQuietAt(quiet: QuietHours | undefined, minuteOfDay: number): boolean {
  if (!quiet || quiet.fromMinute === quiet.toMinute) return false
  const { fromMinute, toMinute } = quiet
  const isOvernight = fromMinute > toMinute
  return isOvernight
    ? minuteOfDay >= fromMinute || minuteOfDay < toMinute
    : minuteOfDay >= fromMinute && minuteOfDay < toMinute
}

export function minuteOfDay(nowS: UnixS): number {
  const now = new Date(nowS * 1000)
  return now.getHours() * 60 + now.getMinutes()
}
