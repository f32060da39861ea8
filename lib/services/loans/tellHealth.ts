import type { UnixS } from '../../core/time.ts'
import { stepLoan } from '../../finance/health/stepLoan.ts'
import { healthOf } from '../../finance/lending/health.ts'
import { afterShock } from '../../finance/lending/shock.ts'
import { shockOf } from '../../finance/stress/stress.ts'
import type { AlertEntry, Alerts } from '../../messaging/schemas/alerts.ts'
import type { LendingRead } from '../../messaging/schemas/loans.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import { isWanted, LOG_LENGTH } from '../observe/apply.ts'

interface Told {
  read: LendingRead
  entries: AlertEntry[]
}

/**
 * What is to be said of loans that were just read: below the person's limit now, or liquidated under the stress of
 * their choosing. States and entries together; what was not read this time says nothing new. Pure.
 */
export function tellHealth(reads: readonly LendingRead[], { loans }: Settings, nowS: UnixS): Told[] {
  const limitWad = BigInt(Math.round(loans.minHealth * 1_000)) * 10n ** 15n
  return reads.map(read => {
    if (read.error) return { read, entries: [] }
    const { stress } = loans
    const under =
      stress &&
      shockOf(
        { ...stress, queueDays: 0 },
        () => true,
        () => 0,
      )
    const { state, events } = stepLoan(
      read.told ?? {},
      {
        atS: nowS,
        nowWad: weakest(read.loans.map(healthOf)),
        stressedWad: under && weakest(read.loans.map(loan => healthOf(afterShock(loan, under)))),
      },
      limitWad,
    )
    const tokenId = stakedIn(read)
    // A loan that is gone altogether was paid back: whoever did it knows.
    const heard = tokenId === undefined ? [] : events
    const entries = heard.map(
      ({ kind, isOver }): AlertEntry => ({
        atS: nowS,
        tokenId: tokenId ?? '',
        chainId: read.chainId,
        kind,
        isOver,
        notify: isOver ? 'recovery' : 'alert',
      }),
    )
    return { read: { ...read, told: state }, entries }
  })
}

/** The alerts with what was told: a line each in the log, and a notification where one is wanted. Pure. */
export function withHealth(alerts: Alerts, told: readonly Told[], settings: Settings): Alerts {
  const lines = told.flatMap(({ read, entries }) => entries.map(entry => ({ read, entry })))
  const due = lines
    .filter(({ entry }) => isWanted(entry, settings))
    .map(({ read, entry }) => ({
      id: `${entry.kind}-${read.venueId}-${read.account} ${entry.atS}`,
      entries: [entry],
      isSticky: entry.kind === 'loan-low' && entry.isOver === false,
    }))
  const isReplaced = (id: string) => due.some(notice => notice.id.split(' ')[0] === id.split(' ')[0])
  return {
    ...alerts,
    log: [...alerts.log, ...lines.map(({ entry }) => entry)].slice(-LOG_LENGTH),
    outbox: [...alerts.outbox.filter(({ id }) => !isReplaced(id)), ...due],
  }
}

function weakest(healths: readonly (bigint | undefined)[]): bigint | undefined {
  return healths.reduce(
    (low, one) => (one === undefined || (low !== undefined && low <= one) ? low : one),
    undefined,
  )
}

/** The staked token that a loan is spoken of by. What was paid back and taken out has none. */
function stakedIn({ loans }: LendingRead): string | undefined {
  const legs = loans.flatMap(({ collaterals, debts }) => [...collaterals, ...debts])
  return legs.find(({ follows }) => follows.tokenId !== undefined)?.follows.tokenId
}
