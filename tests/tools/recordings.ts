// `npm run recordings -- FILE.json`: reads recorded answers and events of contracts with the readings of lib/.
// One JSON line for each, last a line of counts. Exits 1 when one differs, 2 when there is no file to read.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readCall } from './recordings/calls.ts'
import { readLog } from './recordings/logs.ts'
import { readRate } from './recordings/rates.ts'
import { indexReadings } from './recordings/registry.ts'
import type { Recordings, Row } from './recordings/types.ts'

const [name] = process.argv.slice(2)
const data = process.env.MOORING_DATA ?? '../shared/data'
const path = [name, name && resolve(data, name)].find(candidate => candidate && existsSync(candidate))
if (!path) {
  console.error(`Usage: npm run recordings -- FILE.json   (a path, or a file in MOORING_DATA, now ${data})`)
  process.exit(2)
}

const recordings: Recordings = JSON.parse(readFileSync(path, 'utf8'))
const known = indexReadings()
const rows: Row[] = [
  ...recordings.calls.map(call => readCall(call, known)),
  ...recordings.logs.map(log => readLog(log, recordings.logs)),
  ...recordings.derivedRates.map(rate => readRate(rate, recordings)),
]
for (const row of rows) console.log(JSON.stringify(row))

const read = rows.filter(row => row.reading !== undefined)
const same = read.filter(row => row.same).length
const differ = read.length - same
console.log(JSON.stringify({ read: read.length, same, differ, unused: rows.length - read.length }))
process.exitCode = differ > 0 ? 1 : 0
