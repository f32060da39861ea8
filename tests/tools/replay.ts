// Runs the alert state machine over a recorded series: npm run replay -- FILE.csv [--token steth]
// One JSON line per event, then { samples, events, notifications }. Source names: lib/finance/replay/sourceOf.ts.
import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DEFAULT_BANDS_BPS } from '@/lib/core/level'
import { parseSeries } from '@/lib/finance/replay/parseSeries'
import { replaySeries } from '@/lib/finance/replay/replaySeries'
import { sourceOf } from '@/lib/finance/replay/sourceOf'
import { alertWhy } from '@/lib/format/alertWhy'
import { en } from '@/lib/i18n/en/index'
import { createTranslator } from '@/lib/i18n/translator'
import { findToken } from '@/lib/tokens/index'

const { values, positionals } = parseArgs({ options: { token: { type: 'string' } }, allowPositionals: true })
const [name] = positionals
const data = process.env.MOORING_DATA ?? '../shared/data'
const file = [name, name && resolve(data, 'history', name)].find(path => path && existsSync(path))
if (!file) {
  console.error(
    `Usage: npm run replay -- FILE.csv [--token steth]   (a path, or a file in MOORING_DATA/history, now ${data})`,
  )
  process.exit(2)
}

const rows = parseSeries(readFileSync(file, 'utf8'))
const names = [...new Set(rows.map(row => row.source))]
for (const name of names.filter(name => !sourceOf(name)))
  console.error(`not judged: no rule knows the source ${name}`)

const named = values.token ?? findToken(basename(file).split('-')[0] ?? '')?.id
const token = named?.toLowerCase() ?? names.map(name => sourceOf(name)?.token).find(Boolean) ?? 'unknown'
const known = findToken(token)
const bandsBps = known?.bandsBps ?? DEFAULT_BANDS_BPS
const isAtPar = (source: string | undefined) => {
  const priced = findToken(source ?? token)
  return priced !== undefined && priced.accrual !== 'value-accruing'
}

const REMARKS = {
  ghost: 'ghost venue, a thin exit',
  outlier: 'outlier, leads nobody',
  thin: 'thin at this size',
}

const t = createTranslator(en, 'en')
const { log, samples } = replaySeries(rows, { bandsBps, isAtPar })
const lines = log.map(entry => {
  if ('event' in entry) {
    const { event } = entry
    const { atS: at, from, to, bps = null, confidence } = event
    return { at, token, from, to, bps, confidence, notify: event.notify === 'alert', why: alertWhy(event, t) }
  }
  const { atS: at, marketId: venue, what, bps, refBps, peg, state } = entry.remark
  const why = `${venue} at ${bps} bps, reference at ${refBps}: ${REMARKS[what]}`
  return {
    at,
    token,
    from: state.level,
    to: state.level,
    bps: refBps,
    confidence: peg.confidence,
    notify: false,
    why,
  }
})
for (const line of lines) console.log(JSON.stringify(line))
console.log(
  JSON.stringify({ samples, events: lines.length, notifications: lines.filter(line => line.notify).length }),
)
