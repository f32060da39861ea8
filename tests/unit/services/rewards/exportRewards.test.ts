import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { knownValue } from '@/lib/core/loadable'
import type { Snapshot } from '@/lib/messaging/schemas/snapshot'
import { exportRewards } from '@/lib/services/rewards/exportRewards'
import { rewardsOf } from '@/lib/services/rewards/rewardsOf'
import { findToken } from '@/lib/tokens/index'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { devnetIo, nowS } from './devnetIo'

let devnet: Devnet
beforeAll(async () => {
  devnet = await startDevnet()
}, 180_000)
afterAll(() => devnet?.stop())

const held = ['steth', 'wsteth', 'reth', 'frxeth', 'oeth']
const ioOf = () => {
  const account = devnet.accounts[0]!.address
  const positions = held.map(tokenId => ({ tokenId, chainId: 1, account }))
  return { ...devnetIo(devnet), snapshot: { get: async () => ({ positions }) as unknown as Snapshot } }
}

interface Row {
  type: string
  amountWei: string
}

it('writes every position that earns, and names those it cannot read', async () => {
  const io = ioOf()
  const { text, missing } = await exportRewards(io, 'json', undefined)
  const read = JSON.parse(text) as { symbol: string; rows: Row[] }[]
  expect(read.map(({ symbol }) => symbol)).toEqual(['stETH', 'wstETH', 'rETH'])
  expect(missing.map(({ position }) => position)).toEqual(['OETH, Ethereum'])
  for (const { symbol, rows } of read) {
    const token = findToken(symbol.toLowerCase())!
    const account = devnet.accounts[0]!.address
    const { all } = await rewardsOf(io, { account, token, chainId: 1, nowS: nowS() })
    const earned = rows
      .filter(({ type }) => type === 'accrual')
      .reduce((sum, { amountWei }) => sum + BigInt(amountWei), 0n)
    expect(earned).toBe(knownValue(all))
  }
})

it('writes the same rows as CSV, one a line', async () => {
  const io = ioOf()
  const { text } = await exportRewards(io, 'csv', 30)
  const json = await exportRewards(io, 'json', 30)
  const rows = (JSON.parse(json.text) as { rows: Row[] }[]).flatMap(({ rows: some }) => some)
  expect(text.trimEnd().split('\r\n')).toHaveLength(rows.length + 1)
})
