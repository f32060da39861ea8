import type { RowType } from '@/lib/finance/rewards/rows'
import { isTold, type Period, type PricedRow, rowsIn } from '@/lib/finance/rewards/table'
import type { Earning } from '@/lib/state/earnings'

/** A row of a table, with the position it is of. */
export interface Event {
  key: string
  row: PricedRow
  earning: Earning
  currency: string
}

/** Empty: all of them. */
export interface EventFilter {
  type: RowType | ''
  token: string
  account: string
}

export const NO_FILTER: EventFilter = { type: '', token: '', account: '' }

/** Everything that happened in a period, the latest first. */
export function eventsOf(all: readonly Earning[], period: Period, filter: EventFilter): Event[] {
  return all
    .filter(({ position }) => filter.token === '' || position.tokenId === filter.token)
    .filter(({ position }) => filter.account === '' || position.account === filter.account)
    .flatMap(earning => {
      const { table, position } = earning
      if (!table) return []
      const place = `${position.account}-${position.tokenId}-${position.chainId}`
      return rowsIn(table, period)
        .rows.map((row, index) => ({ key: `${place}-${index}`, row, earning, currency: table.currency }))
        .filter(({ row }) => isTold(row) && (filter.type === '' || row.type === filter.type))
    })
    .sort((a, b) => b.row.atS - a.row.atS)
}

/** What there is to choose from, in the order of their first appearance. */
export function choicesOf(all: readonly Earning[], period: Period) {
  const events = eventsOf(all, period, NO_FILTER)
  return {
    types: [...new Set(events.map(({ row }) => row.type))],
    tokens: [...new Map(events.map(({ earning: { token } }) => [token.id, token.symbol]))],
    accounts: [...new Set(events.map(({ earning: { position } }) => position.account))],
  }
}
