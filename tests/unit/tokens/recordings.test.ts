import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findToken } from '@/lib/tokens/index.ts'
import { isPlausible } from '@/lib/tokens/sanity.ts'
import { readCall } from '../../tools/recordings/calls.ts'
import { readLog } from '../../tools/recordings/logs.ts'
import { readRate } from '../../tools/recordings/rates.ts'
import { indexReadings } from '../../tools/recordings/registry.ts'
import type { Recordings } from '../../tools/recordings/types.ts'

const path = `${process.env.MOORING_DATA ?? '../shared/data'}/rpc-recordings.dev.json`
const recordings: Recordings = JSON.parse(readFileSync(path, 'utf8'))
const known = indexReadings()
const rows = [
  ...recordings.calls.map(call => readCall(call, known)),
  ...recordings.logs.map(log => readLog(log, recordings.logs)),
  ...recordings.derivedRates.map(rate => readRate(rate, recordings)),
]

test('every recorded answer that is read is read to the recorded value', () => {
  expect(rows.filter(row => row.same === false)).toEqual([])
  expect(rows.filter(row => row.same).length).toBeGreaterThanOrEqual(340)
  expect(rows.filter(row => row.same === undefined && !row.reason)).toEqual([])
})

test('an answer, an event and a rate that were changed are seen to differ', () => {
  const call = recordings.calls.find(({ function: name }) => name === 'getPooledEthByShares(uint256)')!
  expect(readCall({ ...call, result: `0x${'0'.repeat(63)}1` }, known).same).toBe(false)
  const log = recordings.logs.find(({ decoded }) => decoded !== null && 'shareRate' in decoded)!
  expect(readLog({ ...log, data: `0x${'0'.repeat(63)}1` }, recordings.logs).same).toBe(false)
  const rate = recordings.derivedRates.find(({ kind }) => kind === 'wrap')!
  expect(readRate({ ...rate, rate: '1' }, recordings).same).toBe(false)
})

test('a rate told upside down lies outside the bounds of its token', () => {
  const wstETH = findToken('wsteth')!
  expect(isPlausible(wstETH, 1_120_000_000_000_000_000n)).toBe(true)
  expect(isPlausible(wstETH, 890_000_000_000_000_000n)).toBe(false)
  expect(isPlausible(findToken('frxeth')!, 1_000_000_000_000_000_001n)).toBe(false)
})
