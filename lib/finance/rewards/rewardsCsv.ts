import { type CsvValue, toCsv } from '../csv.ts'
import { RAY } from './rewards.ts'
import type { RewardRow } from './rows.ts'

export interface Labelled {
  symbol: string
  underlying: string
  chain: string
  account: string
  rows: readonly RewardRow[]
}

const HEADER = [
  'date',
  'type',
  'account',
  'chain',
  'token',
  'amount',
  'amount_wei',
  'unit',
  'exchange_rate',
  'balance_after',
  'balance_after_wei',
  'block',
  'transaction',
]

/** The rows of one or more positions for a tax declaration: dates in UTC (ISO 8601), amounts as decimals and in wei. */
export function rewardsCsv(positions: readonly Labelled[]): string {
  return toCsv(HEADER, positions.flatMap(lines))
}

function lines({ symbol, underlying, chain, account, rows }: Labelled): CsvValue[][] {
  return rows.map(row => [
    new Date(row.atS * 1000).toISOString().replace('.000Z', 'Z'),
    row.type,
    account,
    chain,
    symbol,
    decimal(row.amountWei, 18),
    row.amountWei,
    underlying,
    decimal(row.rateRay, String(RAY).length - 1),
    decimal(row.balanceAfterWei, 18),
    row.balanceAfterWei,
    row.block,
    row.tx,
  ])
}

/** All digits, no exponent, no rounding. */
function decimal(value: bigint, decimals: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0')
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '')
  return value < 0n ? `-${text}` : text
}
