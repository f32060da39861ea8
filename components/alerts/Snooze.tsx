import { useStore } from 'zustand'
import { DAY_S, HOUR_S } from '@/lib/core/time'
import { formatMoment } from '@/lib/format/time'
import { send } from '@/lib/io/send'
import { alerts } from '@/lib/state/stores'
import { useAct } from '../hooks/useAct.ts'
import { useNow } from '../hooks/useNow.ts'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { NotDone } from '../ui/NotDone.tsx'

const SPANS = [
  ['hour', HOUR_S],
  ['day', DAY_S],
  ['week', 7 * DAY_S],
] as const

/** Silences one token's notifications for a while. Nothing to silence: nothing shown. */
export function Snooze({ tokenId, symbol }: { tokenId: string; symbol: string }) {
  const t = useWords()
  const nowS = useNow()
  const { act, hasFailed } = useAct()
  const notifications = useSettings(settings => settings.notifications)
  const untilS = useStore(alerts.store, ({ snoozes }) => snoozes?.[tokenId]?.untilS ?? 0)
  if (!notifications.isOn || !(notifications.tokens[tokenId] ?? true)) return null
  const snooze = (forS: number) => void act(() => send('alerts.snooze', { tokenId, forS }))
  return (
    <div className="snooze small" data-testid={testIds.snooze(tokenId)}>
      {untilS > nowS ? (
        <>
          <span className="muted">
            {t('alerts.snoozedUntil', { time: formatMoment(untilS, t.language, 'both') })}
          </span>
          <button type="button" className="link" onClick={() => snooze(0)}>
            {t('alerts.wake')}
          </button>
        </>
      ) : (
        <fieldset className="snooze-spans">
          <legend className="muted">{t('alerts.snooze', { symbol })}</legend>
          {SPANS.map(([name, forS]) => (
            <button key={name} type="button" className="link" onClick={() => snooze(forS)}>
              {t(`alerts.snoozeFor.${name}`)}
            </button>
          ))}
        </fieldset>
      )}
      <NotDone hasFailed={hasFailed} />
    </div>
  )
}
