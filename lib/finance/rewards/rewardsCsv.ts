import type { UnixS } from '../../core/time.ts'
import { type CsvValue, toCsv } from '../csv.ts'
import { RAY } from './rewards.ts'
import { fiatOf, type PricedRow } from './table.ts'

export interface Labelled {
  symbol: string
  underlying: string
  chain: string
  account: string
  currency: string
  rows: readonly PricedRow[]
}

const HEADER = [
  'date',
  'time_utc',
  'type',
  'account',
  'chain',
  'token',
  'amount',
  'amount_wei',
  'unit',
  'fiat_currency',
  'fiat_price',
  'fiat_amount',
  'exchange_rate',
  'rate_source',
  'balance_after',
  'balance_after_wei',
  'block',
  'transaction',
]

/**
 * The rows of one or more positions for a tax declaration: amounts as decimals and in wei, day and time in UTC, apart,
 * as spreadsheets take an ISO day for a date but a moment with a zone for text.
 */
export function rewardsCsv(positions: readonly Labelled[]): string {
  return toCsv(HEADER, positions.flatMap(lines))
}

function lines({ symbol, underlying, chain, account, currency, rows }: Labelled): CsvValue[][] {
  return rows.map(row => [
    ...momentOf(row.atS),
    row.type,
    account,
    chain,
    symbol,
    decimal(row.amountWei, 18),
    row.amountWei,
    underlying,
    currency,
    row.priceWad === undefined ? undefined : decimal(row.priceWad, 18),
    fiatColumn(row),
    decimal(row.rateRay, String(RAY).length - 1),
    row.rateFrom,
    decimal(row.balanceAfterWei, 18),
    row.balanceAfterWei,
    row.block,
    row.tx,
  ])
}

/** 2026-11-24 and 16:05:00. */
function momentOf(atS: UnixS): string[] {
  return new Date(atS * 1000).toISOString().slice(0, 19).split('T')
}

/** Empty where no price of that time is known. */
function fiatColumn(row: PricedRow): string | undefined {
  const fiatWei = fiatOf(row)
  return fiatWei === undefined ? undefined : decimal(fiatWei, 18)
}

/** All digits, no exponent, no rounding. */
function decimal(value: bigint, decimals: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0')
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '')
  return value < 0n ? `-${text}` : text
}
