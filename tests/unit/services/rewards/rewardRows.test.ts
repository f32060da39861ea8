import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { knownValue } from '@/lib/core/loadable'
import { DAY_S } from '@/lib/core/time'
import { rewardsCsv } from '@/lib/finance/rewards/rewardsCsv'
import { rewardRows } from '@/lib/services/rewards/rewardRows'
import { rewardsOf } from '@/lib/services/rewards/rewardsOf'
import { findToken } from '@/lib/tokens/index'
import type { LedgerToken } from '../../../devnet/chain/ledger'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { devnetIo, nowS } from './devnetIo'

let devnet: Devnet
beforeAll(async () => {
  devnet = await startDevnet()
}, 180_000)
afterAll(() => devnet?.stop())

const TOKENS: readonly LedgerToken[] = ['stETH', 'wstETH', 'rETH', 'cbETH', 'eETH', 'weETH', 'sfrxETH']

it.each(TOKENS)('lists what happened to %s, as the ledger wrote it down', async symbol => {
  const io = devnetIo(devnet)
  const place = { account: devnet.accounts[0]!.address, token: findToken(symbol.toLowerCase())!, chainId: 1 }
  const rows = (await rewardRows(io, place, 0))!
  const moves = rows.filter(({ type }) => type !== 'accrual')
  const changes = devnet.ledger.changes.filter(({ token }) => token === symbol)
  expect(moves.map(({ type, atS, sharesWei }) => [type, atS, sharesWei])).toEqual(
    changes.map(({ kind, timestampS, shares }) => [
      kind === 'request-withdrawal' ? 'withdrawal' : kind,
      timestampS,
      shares,
    ]),
  )
  // The ledger knows a moment as it was after all that happened in it.
  for (const { atS, balanceAfterWei } of moves.filter((row, index) => row.atS !== moves[index + 1]?.atS)) {
    const off = balanceAfterWei - devnet.ledger.balanceAt(symbol, atS)
    expect(off >= -2n && off <= 2n, `${off} at ${atS}`).toBe(true)
  }
})

it('adds up to what the screen shows, to the wei, also as a file', async () => {
  const io = devnetIo(devnet)
  const place = { account: devnet.accounts[0]!.address, token: findToken('steth')!, chainId: 1 }
  const atS = nowS()
  const shown = await rewardsOf(io, { ...place, nowS: atS })
  const all = (await rewardRows(io, place, 0))!
  const month = (await rewardRows(io, place, atS - 30 * DAY_S))!
  const earned = (rows: typeof all) =>
    rows.filter(({ type }) => type === 'accrual').reduce((sum, { amountWei }) => sum + amountWei, 0n)
  expect(earned(all)).toBe(knownValue(shown.all))
  expect(earned(month)).toBe(knownValue(shown.d30))
  expect(month.filter(({ type }) => type === 'accrual').length).toBeGreaterThanOrEqual(30)

  const labelled = {
    symbol: 'stETH',
    underlying: 'ETH',
    chain: 'Ethereum',
    account: place.account,
    rows: all,
  }
  const [header = '', ...lines] = rewardsCsv([labelled]).slice(1).trimEnd().split('\r\n')
  const [type, wei] = ['type', 'amount_wei'].map(name => header.split(',').indexOf(name)) as [number, number]
  const accrued = lines.map(line => line.split(',')).filter(cells => cells[type] === 'accrual')
  expect(accrued.reduce((sum, cells) => sum + BigInt(cells[wei]!), 0n)).toBe(knownValue(shown.all))
})
