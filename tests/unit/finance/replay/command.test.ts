import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'mooring-replay-'))
afterAll(() => rmSync(folder, { recursive: true }))

function replay(...args: string[]): Promise<{ code: number; lines: string[] }> {
  return new Promise(done =>
    execFile(
      process.execPath,
      ['tests/tools/run.mjs', 'replay', ...args],
      { env: { ...process.env, MOORING_DATA: folder } },
      (error, stdout) =>
        done({
          code: typeof error?.code === 'number' ? error.code : 0,
          lines: stdout.trim().split('\n').filter(Boolean),
        }),
    ),
  )
}

/** A made-up path, one read an hour: calm, six reads 2.5 % under, calm. */
const path = [...Array(4).fill('0.9995'), ...Array(6).fill('0.975'), ...Array(6).fill('0.9995')]
const rows = path.map((price, n) => `${1_700_000_000 + 3_600 * n},${price},derived-curve-getdy-1000`)
const file = join(folder, 'synthetic.csv')
writeFileSync(file, `timestamp,price,source\n${rows.join('\n')}\n`)

it('prints one line an event, each with all its words, and counts at the end', async () => {
  const { code, lines } = await replay(file, '--token', 'steth')
  const [last, ...events] = lines.map(line => JSON.parse(line)).reverse()
  expect(code).toBe(0)
  expect(last).toEqual({ samples: 16, events: events.length, notifications: 1 })
  for (const event of events) {
    expect(Object.keys(event)).toEqual(['at', 'token', 'from', 'to', 'bps', 'confidence', 'notify', 'why'])
    expect(event).toMatchObject({
      token: 'steth',
      confidence: 'medium',
      why: expect.stringMatching(/one source/),
    })
  }
  const moves = events
    .reverse()
    .map(({ at, from, to, bps, notify }) => [at - 1_700_000_000, from, to, bps, notify])
  expect(moves).toEqual([
    // One source alone: the second read over 200 bps is the first that confirms.
    [5 * 3_600, 'ok', 'danger', -250, true],
    // Left after three reads beneath half of its entry.
    [12 * 3_600, 'danger', 'ok', -5, false],
  ])
})

it('says how it is called when there is no such file', async () => {
  expect(await replay('absent.csv')).toEqual({ code: 2, lines: [] })
})
