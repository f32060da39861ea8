import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Hex } from '@/lib/core/address'
import { NOTES, noteOf } from '@/lib/services/rewards/notes'
import { presentOf } from '@/lib/services/rewards/present'
import { rewardRows } from '@/lib/services/rewards/rewardRows'
import { findToken } from '@/lib/tokens/index'
import { Chain } from '../../../devnet/chain/chain'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { devnetIo } from './devnetIo'

let devnet: Devnet
beforeAll(async () => {
  devnet = await startDevnet()
}, 180_000)
afterAll(() => devnet?.stop())

const QUEUE = '0x889edC2eDab5f40e902b864aD4d7AdE8E412F9B1'

it('lists a claim of withdrawn ether: what was paid out, and no shares', async () => {
  const chain = new Chain(1, devnet.chains[1].anvilUrl)
  const account = devnet.accounts[0]!.address
  const ids: bigint[] = await chain.read(
    QUEUE,
    'function getWithdrawalRequests(address) view returns (uint256[])',
    [account],
  )
  const id = ids[0]!
  const before = await chain.rpc<string>('eth_getBalance', [account, 'latest'])
  const { transactionHash } = await chain.write(QUEUE, 'function claimWithdrawal(uint256)', [id], {
    from: account,
  })
  const receipt = await chain.rpc<{ gasUsed: string; effectiveGasPrice: string }>(
    'eth_getTransactionReceipt',
    [transactionHash],
  )
  const after = await chain.rpc<string>('eth_getBalance', [account, 'latest'])
  const gas = BigInt(receipt.gasUsed) * BigInt(receipt.effectiveGasPrice)
  const paid = BigInt(after) - BigInt(before) + gas

  const io = devnetIo(devnet)
  const place = { account, token: findToken('steth')!, chainId: 1 }
  const rows = await rewardRows(io, place, await presentOf(io, account, place.token, 1), [])
  const claims = rows.filter(({ type }) => type === 'claim')
  expect(claims).toHaveLength(1)
  expect(claims[0]).toMatchObject({ amountWei: paid, sharesWei: 0n, tx: transactionHash })
  expect(paid).toBeGreaterThan(0n)
})

it('tells what ether.fi kept of an instant redemption as a fee', () => {
  const note = NOTES.find(({ tokenId, kind }) => tokenId === 'eeth' && kind === 'fee')!
  const log = { address: note.address.toLowerCase() as Hex, topics: [note.topic] }
  const found = noteOf({ ...log, data: '0x', blockNumber: 1, logIndex: 0, transactionHash: '0x' } as never, 1)
  expect(found).toBe(note)
  // Redeemed(receiver, redemptionAmount, feeAmountToTreasury, feeAmountToStakers)
  expect(note.amountOf(index => [1_000n, 3n, 7n][index] ?? 0n)).toBe(-10n)
})
