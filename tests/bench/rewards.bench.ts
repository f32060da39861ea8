import { test } from 'vitest'
import { type Cost, forget, open, readAll } from './rewards.ts'

// What a measurement of time does not tell: how much is asked for, the first time and when all is known.
await forget()
for (const when of ['first', 'second']) {
  const cost: Cost = { requests: 0, bytes: 0 }
  const startMs = performance.now()
  const told = await open(cost)
  const ms = Math.round(performance.now() - startMs)
  console.log(JSON.stringify({ open: when, all: told.all.status, ...cost, ms }))
}
for (const when of ['first', 'second']) {
  const cost: Cost = { requests: 0, bytes: 0 }
  const startMs = performance.now()
  const { rows } = await readAll(cost)
  const ms = Math.round(performance.now() - startMs)
  console.log(JSON.stringify({ table: when, rows: rows.length, ...cost, ms }))
}

test('opens a known history of 5,000 events in a million blocks', async ({ bench }) => {
  await bench('again', async () => {
    await open({ requests: 0, bytes: 0 })
  }).run()
})
