import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { knownValue } from '@/lib/core/loadable'
import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import { readTable } from '@/lib/services/rewards/readTable'
import { REORG_BLOCKS, type RewardsIo } from '@/lib/services/rewards/rewardsIo'
import { rewardsOf } from '@/lib/services/rewards/rewardsOf'
import { findToken } from '@/lib/tokens/index'
import { ETHEREUM } from '../../../devnet/chain/addresses'
import { Chain } from '../../../devnet/chain/chain'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { devnetIo } from './devnetIo'

const ETH = 10n ** 18n
const PERIODS = ['d1', 'd7', 'd30', 'all'] as const
const TOKENS = ['reth', 'cbeth']

let devnet: Devnet
let chain: Chain
beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  // No block comes of itself: a branch is as long as it is made.
  await chain.rpc('evm_setIntervalMining', [0])
  await chain.rpc('evm_setAutomine', [true])
}, 180_000)
afterAll(() => devnet?.stop())
beforeEach(() => createRewardsHistory().erase())

const headOf = async () => Number(await chain.rpc('eth_blockNumber'))
const account = () => devnet.accounts[0]!.address

/** A transfer out of rETH, a new rate of cbETH in the next block, then empty blocks. */
async function grow(blocks: number, out: bigint, bps: bigint): Promise<void> {
  const begin = await headOf()
  const [from, to] = [account(), devnet.accounts[1]!.address]
  await chain.write(ETHEREUM.rETH, 'function transfer(address,uint256) returns (bool)', [to, out], { from })
  const rate = await chain.read<bigint>(ETHEREUM.cbETH, 'function exchangeRate() view returns (uint256)')
  const raised = rate + (rate * bps) / 10_000n
  await chain.write(ETHEREUM.cbETH, 'function updateExchangeRate(uint256)', [raised])
  const left = begin + blocks - (await headOf())
  await chain.rpc('anvil_mine', [`0x${left.toString(16)}`, '0xc'])
}

/** All that the product tells: sums, and every row of the table. */
async function tell(io: RewardsIo, atS: number) {
  const told = []
  for (const id of TOKENS) {
    const place = { account: account(), token: findToken(id)!, chainId: 1 }
    const periods = await rewardsOf(io, { ...place, nowS: atS })
    expect(periods.basis).toBe('history')
    told.push(
      PERIODS.map(period => knownValue(periods[period])),
      (await readTable(io, place, 'USD')).rows,
    )
  }
  return told
}

const sent = async (io: RewardsIo) => {
  const scan = await io.rewardsHistory.get('scans', `${account().toLowerCase()}-1`)
  return scan!.movements.filter(({ token }) => token === ETHEREUM.rETH.toLowerCase()).at(-1)
}

describe('a chain that takes back as many blocks as are never trusted', () => {
  it.each([
    ['fewer', 3],
    ['as many and one more', REORG_BLOCKS + 1],
    ['more', 2 * REORG_BLOCKS + 7],
  ])('and puts %s others in their place', async (_, blocks) => {
    const io = devnetIo(devnet)
    const atS = await chain.now()
    const begin = await chain.rpc('evm_snapshot')
    const fork = await headOf()
    await tell(io, atS)

    await grow(REORG_BLOCKS, ETH, 100n)
    const taken = await tell(io, atS)
    expect(await sent(io)).toMatchObject({ block: fork + 1, deltaWei: -ETH })
    expect((await headOf()) - fork).toBe(REORG_BLOCKS)

    await chain.rpc('evm_revert', [begin])
    expect(await headOf()).toBe(fork)
    await grow(blocks, 2n * ETH, 30n)
    const told = await tell(io, atS)
    expect(await sent(io)).toMatchObject({ block: fork + 1, deltaWei: -2n * ETH })
    expect(told).not.toEqual(taken)

    // What somebody hears who reads the chain for the first time.
    await io.rewardsHistory.erase()
    expect(told).toEqual(await tell(io, atS))
  })
})
