import { expect, it } from 'vitest'
import { knownValue } from '@/lib/core/loadable'
import { earnedOf } from '@/lib/finance/rewards/table'
import { type Cost, forget, open, readAll } from '../../../bench/rewards'

it('reads 5,000 events of a million blocks once: what is known costs no request', async () => {
  await forget()
  const first: Cost = { requests: 0, bytes: 0 }
  const told = await open(first)
  const { rows } = await readAll(first)
  expect(rows.length).toBeGreaterThan(5_000)
  expect(earnedOf(rows)).toBe(knownValue(told.all))
  // Logs of 10,000 blocks at a time, out, in and reports, and the edges of five periods.
  expect(first.requests).toBeLessThan(600)

  const again: Cost = { requests: 0, bytes: 0 }
  expect(knownValue((await open(again)).all)).toBe(knownValue(told.all))
  expect((await readAll(again)).rows).toHaveLength(rows.length)
  // Twice the head and the position at it; the last blocks' reports; the latest price.
  expect(again.requests).toBeLessThanOrEqual(6)
}, 60_000)
