import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { knownValue, ready } from '@/lib/core/loadable'
import { PERIODS } from '@/lib/finance/rewards/table'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import type { Snapshot } from '@/lib/messaging/schemas/snapshot'
import { exportRewards } from '@/lib/services/rewards/exportRewards'
import type { TablesIo } from '@/lib/services/rewards/readTables'
import { rewardsOf } from '@/lib/services/rewards/rewardsOf'
import { findToken } from '@/lib/tokens/index'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { parseCsv } from '../../../fixtures/parseCsv'
import { devnetIo, nowS } from './devnetIo'

let devnet: Devnet
beforeAll(async () => {
  devnet = await startDevnet()
}, 180_000)
afterAll(() => devnet?.stop())

const EARNING = ['steth', 'wsteth', 'reth', 'cbeth', 'sfrxeth', 'weeth']
const BRIDGED = ['wsteth', 'reth']
const account = () => devnet.accounts[0]!.address

function ioOf(
  held: readonly string[],
  currency: 'USD' | 'EUR' = 'USD',
  bridged: readonly string[] = [],
): TablesIo {
  const balanceWei = ready(1n, { asOfS: 0, source: 'test' })
  const at = (chainId: number) => (tokenId: string) => ({ tokenId, chainId, account: account(), balanceWei })
  const positions = [...held.map(at(1)), ...bridged.map(at(42_161))]
  return {
    ...devnetIo(devnet),
    snapshot: { get: async () => ({ positions }) as unknown as Snapshot },
    settings: { get: async () => ({ ...DEFAULT_SETTINGS, currency }) },
  }
}

interface Row {
  atS: number
  type: string
  amountWei: string
}

it('writes every position that earns, leaves out what does not, and names those it cannot read', async () => {
  const { text, missing } = await exportRewards(ioOf([...EARNING, 'frxeth', 'oeth']), 'json', 'all')
  const read = JSON.parse(text) as { symbol: string; rows: Row[] }[]
  expect(read.map(({ symbol }) => symbol.toLowerCase())).toEqual(EARNING)
  // There is no OETH on this chain: its contract does not answer.
  expect(missing.map(({ position }) => position)).toEqual(['OETH, Ethereum'])
})

it.each(PERIODS)('the file of %s sums up to the figure on the screen, for every token', async period => {
  const io = ioOf(EARNING, 'USD', BRIDGED)
  const { text } = await exportRewards(io, 'csv', period)
  const lines = parseCsv(text).filter(({ type }) => type === 'accrual')
  for (const [id, chain] of [
    ...EARNING.map(one => [one, 'Ethereum'] as const),
    ...BRIDGED.map(one => [one, 'Arbitrum One'] as const),
  ]) {
    const token = findToken(id)!
    const chainId = chain === 'Ethereum' ? 1 : 42_161
    const shown = await rewardsOf(io, { account: account(), token, chainId, nowS: nowS() })
    expect(shown.basis).toBe('history')
    const accruals = lines.filter(line => line.token === token.symbol && line.chain === chain)
    if (period !== 'd1') expect(accruals.length).toBeGreaterThan(0)
    const sum = accruals.reduce((all, line) => all + BigInt(line.amount_wei!), 0n)
    expect(sum, `${id} on ${chain}`).toBe(knownValue(shown[period]))
  }
})

it('writes the same rows as CSV and as JSON, one a line, every line as wide as its head', async () => {
  // Those that drip earn between two looks.
  const io = ioOf(EARNING.filter(id => id !== 'sfrxeth'))
  const lines = parseCsv((await exportRewards(io, 'csv', 'd30')).text)
  const json = JSON.parse((await exportRewards(io, 'json', 'd30')).text) as { rows: Row[] }[]
  const rows = json.flatMap(one => one.rows)
  expect(lines.map(line => [line.type, line.amount_wei])).toEqual(rows.map(row => [row.type, row.amountWei]))
  const types = new Set(lines.map(line => line.type))
  expect([...types]).toEqual(expect.arrayContaining(['accrual', 'transfer-in', 'wrap', 'withdrawal']))
  // LibreOffice takes an ISO day for a date, but a moment with a zone for text.
  const times = lines.map(line => new Date(`${line.date}T${line.time_utc}Z`).toISOString())
  expect(times).toEqual(lines.map(line => `${line.date}T${line.time_utc}.000Z`))
  expect(times).toEqual(rows.map(row => new Date(row.atS * 1000).toISOString()))
})

it('prices each row by the feed of its own time, and in the currency of the settings', async () => {
  const io = ioOf(['steth'])
  const dollars = parseCsv((await exportRewards(io, 'csv', 'all')).text)
  const euros = parseCsv((await exportRewards(ioOf(['steth'], 'EUR'), 'csv', 'all')).text)
  const prices = dollars.map(line => Number(line.fiat_price))
  expect(prices.every(price => price >= 2_700 && price <= 3_000)).toBe(true)
  expect(new Set(prices).size).toBeGreaterThan(25)
  expect(prices).toEqual([...prices].sort((a, b) => a - b))
  for (const [index, line] of euros.entries()) {
    expect(line.fiat_currency).toBe('EUR')
    expect(Number(line.fiat_price)).toBeCloseTo(prices[index]! / 1.1, 6)
    expect(Number(line.fiat_amount)).toBeCloseTo(Number(line.amount) * Number(line.fiat_price), 6)
  }
})
