import { execFile } from 'node:child_process'
import { encodeAbiParameters, type Hex, parseAbiParameters } from 'viem'
import { afterEach, expect, test } from 'vitest'
import { TOKENS } from '@/lib/tokens/index.ts'
import { everyCheck } from '../../tools/check-live/checks.ts'
import { type Answer, startFakeNode } from './fakeNode.ts'

const SONIC = 146
const text = (value: string) => encodeAbiParameters(parseAbiParameters('string'), [value])
const number = (value: bigint): Hex => `0x${value.toString(16).padStart(64, '0')}`
const DESCRIPTION = '0x7284e416'
const STS = '0xe5da20f15420ad15de0fa650600afc998bbe3955'
const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** A chain on which everything is as the registry says. */
const honest: Answer = (to, data) => {
  const token = TOKENS.find(item => item.addresses[SONIC]?.address.toLowerCase() === to)
  if (data.startsWith('0x95d89b41') && token) return text(token.symbol)
  if (data.startsWith('0x313ce567')) return number(18n)
  if (data.startsWith(DESCRIPTION)) return text('wrsETH / ETH exchange rate')
  const now = 1_780_000_000n
  const round = [number(7n), number(1_100_000_000_000_000_000n), number(now), number(now), number(7n)]
  if (data.startsWith('0xfeaf968c')) return `0x${round.map(item => item.slice(2)).join('')}`
  if (data.startsWith('0xe5c4fffe')) return `0x${number(1n).slice(2).repeat(3)}`
  if (data.startsWith('0x7a46a9c5')) return number(900_000_000_000_000_000_000_000_000n)
  return `0x${number(1_100_000_000_000_000_000n).slice(2).repeat(4)}`
}

function run(answer: Answer, hasCode: (address: string) => boolean = () => true) {
  return startFakeNode(SONIC, answer, hasCode).then(({ url, stop }) => {
    stops.push(stop)
    const args = ['tests/tools/run.mjs', 'check-live', '--chain', `${SONIC}`, '--rpc', `${SONIC}=${url}`]
    return new Promise<{ code: number; rows: string[] }>(done => {
      execFile(process.execPath, args, (error, stdout) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, rows: stdout.trim().split('\n') }),
      )
    })
  })
}

test('a chain that is as the registry says has no row, and the command succeeds', async () => {
  const { code, rows } = await run(honest)
  const checks = everyCheck().filter(check => check.chainId === SONIC).length
  const deployed = TOKENS.filter(token => token.addresses[SONIC]).length
  expect(rows.slice(1)).toEqual([`${checks + deployed} as the registry says, 0 different`])
  expect(code).toBe(0)
})

test('planted errors are rows of the table, and the command fails', async () => {
  const { code, rows } = await run(
    (to, data) => {
      if (to !== STS) return honest(to, data)
      if (data.startsWith('0x95d89b41')) return text('stSS')
      if (data.startsWith('0x313ce567')) return number(6n)
      if (data.startsWith('0x679aefce')) return number(890_000_000_000_000_000n)
      return undefined
    },
    address => address !== STS,
  )
  const told = rows.map(row => row.replace(/ +/g, ' '))
  expect(told).toContain('146 sts symbol stSS stS')
  expect(told).toContain('146 sts decimals 6 18')
  expect(told).toContain('146 sts exchange rate 890000000000000000 a rate within bounds')
  expect(told).toContain('146 beets/sts fee stS protocolFeeBIPS(): reverted an answer')
  expect(told).toContainEqual(expect.stringContaining('146 sts code none'))
  expect(code).toBe(1)
})

test('a feed of rates that speaks of another token is a row', async () => {
  const feed = '0x7f9506fcbbc9881a316a0cacd0ae6958ee2b5c7d'
  const about = (pair: string) =>
    run((to, data) => (to === feed && data.startsWith(DESCRIPTION) ? text(pair) : honest(to, data)))
  const wrong = await about('weETH / ETH exchange rate')
  expect(wrong.rows.map(row => row.replace(/ +/g, ' '))).toContain(
    '146 wrseth rate feed weETH / ETH exchange rate a description that names wrsETH',
  )
  expect(wrong.code).toBe(1)
  expect((await about('rsETH / ETH exchange rate')).code).toBe(0)
})

test('what names no chain is told before anything is asked', async () => {
  const args = (...more: string[]) => ['tests/tools/run.mjs', 'check-live', ...more]
  for (const wrong of [
    ['--chain', 'sonic'],
    ['--chain', '424242'],
    ['--rpc', '146'],
    ['--rpc', 'x=http://a'],
  ]) {
    const { code, told } = await new Promise<{ code: unknown; told: string }>(done =>
      execFile(process.execPath, args(...wrong), (error, _, stderr) =>
        done({ code: error?.code, told: stderr }),
      ),
    )
    expect(told, wrong.join(' ')).toMatch(/^Usage: npm run check:live/)
    expect(code).toBe(2)
  }
})

test('a node of another chain is one row', async () => {
  const { url, stop } = await startFakeNode(1, honest, () => true)
  stops.push(stop)
  const args = ['tests/tools/run.mjs', 'check-live', '--chain', `${SONIC}`, '--rpc', `${SONIC}=${url}`]
  const out = await new Promise<string>(done => execFile(process.execPath, args, (_, stdout) => done(stdout)))
  const rows = out.trim().split('\n')
  expect(rows[1]).toContain('serves chain 1, not 146')
  expect(rows.slice(2)).toEqual(['0 as the registry says, 1 different'])
})
