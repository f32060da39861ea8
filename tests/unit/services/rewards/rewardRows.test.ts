import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { presentOf } from '@/lib/services/rewards/present'
import { rewardRows } from '@/lib/services/rewards/rewardRows'
import { findToken } from '@/lib/tokens/index'
import type { LedgerToken } from '../../../devnet/chain/ledger'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { devnetIo } from './devnetIo'

let devnet: Devnet
beforeAll(async () => {
  devnet = await startDevnet()
}, 180_000)
afterAll(() => devnet?.stop())

const TOKENS: readonly LedgerToken[] = ['stETH', 'wstETH', 'rETH', 'cbETH', 'eETH', 'weETH', 'sfrxETH']

it.each(TOKENS)('lists what happened to %s, as the ledger wrote it down', async symbol => {
  const io = devnetIo(devnet)
  const place = { account: devnet.accounts[0]!.address, token: findToken(symbol.toLowerCase())!, chainId: 1 }
  const present = await presentOf(io, place.account, place.token, 1)
  const rows = await rewardRows(io, place, present, [])
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
