import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_BANDS_BPS } from '@/lib/core/level'
import { parseSeries, type Row } from '@/lib/finance/replay/parseSeries'
import { replaySeries } from '@/lib/finance/replay/replaySeries'

/** Real series are read in place and never copied into the project. */
const FOLDER = join(process.env.MOORING_DATA ?? '../shared/data', 'history')

export const SERIES = [
  'cbeth-multivenue-2026-09-29',
  'ezeth-daily-2024-01_2025-04',
  'reth-rate-2021-10_2024-09',
  'sfrxeth-quotes-2023-11-20',
  'steth-2021-08_2022-06-05',
  'steth-2022-08_2022-11',
  'steth-curve-swaps-2022-05',
  'steth-daily-2021-01_2022-06-05',
  'steth-daily-2025-05_2026-05',
  'steth-multivenue-2026-09-29',
  'steth-usdleg-2022-05',
  'weeth-2024-06_2024-07',
  'weeth-2025-07_2025-09',
  'wsteth-2024-06_2024-07',
  'wsteth-2025-07_2025-09',
  'wsteth-quotes-2023-11-20',
] as const
export type SeriesName = (typeof SERIES)[number]

export const missing = SERIES.filter(name => !existsSync(join(FOLDER, `${name}.csv`)))

export function rowsOf(name: SeriesName, keep: (source: string) => boolean = () => true): Row[] {
  return parseSeries(readFileSync(join(FOLDER, `${name}.csv`), 'utf8')).filter(({ source }) => keep(source))
}

const AT_PAR = new Set(['steth', 'frxeth'])

export function replay(rows: readonly Row[], token: string) {
  const { log, samples } = replaySeries(rows, {
    bandsBps: DEFAULT_BANDS_BPS,
    isAtPar: source => AT_PAR.has(source ?? token),
  })
  const events = log.flatMap(entry => ('event' in entry ? [entry.event] : []))
  return {
    samples,
    events,
    remarks: log.flatMap(entry => ('remark' in entry ? [entry.remark] : [])),
    moves: events.filter(({ from, to }) => from !== to),
    alerts: events.filter(({ notify }) => notify === 'alert'),
  }
}
