import { useMemo, useState } from 'react'
import type { Period } from '@/lib/finance/rewards/table'
import { formatNumber } from '@/lib/format/percent'
import type { Earning } from '@/lib/state/earnings'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { softOff } from '../ui/softOff.ts'
import { EventFilters } from './EventFilters.tsx'
import { EventRow } from './EventRow.tsx'
import { choicesOf, eventsOf, NO_FILTER } from './events.ts'

/** So many rows at once: a history of thousands stays quick. */
const PAGE = 25

/** Everything that happened, row by row, with filters; a page at a time. */
export function Events({ all, period }: { all: readonly Earning[]; period: Period }) {
  const t = useWords()
  const [filter, setFilter] = useState(NO_FILTER)
  const [wanted, setPage] = useState(0)
  const choices = useMemo(() => choicesOf(all, period), [all, period])
  const events = useMemo(() => eventsOf(all, period, filter), [all, period, filter])
  const last = Math.max(0, Math.ceil(events.length / PAGE) - 1)
  const page = Math.min(wanted, last)
  const from = page * PAGE
  const shown = events.slice(from, from + PAGE)
  const number = (value: number) => formatNumber(value, t.language)
  return (
    <>
      <EventFilters
        choices={choices}
        filter={filter}
        onChange={next => {
          setFilter(next)
          setPage(0)
        }}
      />
      <p className="muted small" role="status" data-testid={testIds.eventsCount} data-count={events.length}>
        {events.length === 0
          ? t('rewards.events.none')
          : t('rewards.events.shown', {
              from: number(from + 1),
              to: number(from + shown.length),
              count: number(events.length),
            })}
      </p>
      {shown.length > 0 && (
        <div className="table-scroll">
          <table className="events" data-testid={testIds.events}>
            <thead>
              <tr>
                <th scope="col">{t('rewards.events.what')}</th>
                <th scope="col">{t('rewards.events.amount')}</th>
                <th scope="col">{t('rewards.events.after')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(event => (
                <EventRow key={event.key} event={event} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {last > 0 && (
        <nav className="pager" aria-label={t('rewards.events.pages')}>
          <button type="button" className="link" {...softOff(page === 0, () => setPage(page - 1))}>
            {t('rewards.events.newer')}
          </button>
          <button
            type="button"
            className="link"
            {...softOff(page === last, () => setPage(page + 1))}
            data-testid={testIds.eventsOlder}
          >
            {t('rewards.events.older')}
          </button>
        </nav>
      )}
    </>
  )
}
