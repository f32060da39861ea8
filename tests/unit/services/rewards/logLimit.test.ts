import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { knownValue } from '@/lib/core/loadable'
import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import type { Rpc } from '@/lib/io/rpc/createRpc'
import { RpcCallError, RpcLimitError, RpcUnavailableError } from '@/lib/io/rpc/errors'
import { readTable } from '@/lib/services/rewards/readTable'
import type { RewardsIo } from '@/lib/services/rewards/rewardsIo'
import { rewardsOf } from '@/lib/services/rewards/rewardsOf'
import { findToken } from '@/lib/tokens/index'
import { ETHEREUM } from '../../../devnet/chain/addresses'
import { Chain } from '../../../devnet/chain/chain'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { devnetIo, pinned } from './devnetIo'

/** What many public endpoints give of logs at once. */
const LIMIT_BLOCKS = 1_000
const EMPTY_BLOCKS = 1_100
const TOKENS = ['steth', 'wsteth', 'reth'] as const
const PERIODS = ['d1', 'd7', 'd30', 'all'] as const
const ETH = 10n ** 18n

let devnet: Devnet
let atS: number
let pin: (rpc: Rpc) => Rpc
/**
 * Thirty days, then a day and a half with a transfer and a report after so many empty blocks. No more of them: the node
 * keeps three thousand states.
 */
beforeAll(async () => {
  devnet = await startDevnet()
  const chain = new Chain(1, devnet.chains[1].anvilUrl)
  const [holder, friend] = devnet.accounts.map(({ address }) => address)
  for (const out of [1n, 2n]) {
    await chain.rpc('anvil_mine', [`0x${EMPTY_BLOCKS.toString(16)}`, '0x3c'])
    await devnet.scenario.rebase({ bps: 3 })
    for (const token of [ETHEREUM.rETH, ETHEREUM.wstETH]) {
      const signature = 'function transfer(address,uint256) returns (bool)'
      await chain.atOnce(12, () => chain.write(token, signature, [friend, out * ETH], { from: holder! }))
    }
  }
  atS = await chain.now()
  pin = await pinned(devnet)
}, 180_000)
afterAll(() => devnet?.stop())
beforeEach(() => createRewardsHistory().erase())

interface Asked {
  given: number[]
  refused: number
}

/** An endpoint that gives a thousand blocks at a time, and fails every other time in some way. */
function limited(asked: Asked, fail?: () => Error): RewardsIo {
  let calls = 0
  return devnetIo(devnet, rpc => ({
    ...rpc,
    ask: async (chainId, method, params) => {
      if (method === 'eth_getLogs') {
        const { fromBlock, toBlock } = params[0] as { fromBlock: string; toBlock: string }
        const blocks = Number(toBlock) - Number(fromBlock) + 1
        if (blocks > LIMIT_BLOCKS) {
          asked.refused++
          throw new RpcCallError('block range is too wide, maximum is 1000', -32000, undefined)
        }
        if (fail && ++calls % 2 === 0) throw fail()
        asked.given.push(blocks)
      }
      return pin(rpc).ask(chainId, method, params)
    },
  }))
}

/** Sums and rows, asked for again until all is told. */
async function tell(io: RewardsIo) {
  const told = []
  for (const id of TOKENS) {
    const place = { account: devnet.accounts[0]!.address, token: findToken(id)!, chainId: 1 }
    const look = () => rewardsOf(io, { ...place, nowS: atS })
    let periods = await look()
    for (let n = 0; n < 40 && PERIODS.some(period => periods[period].status !== 'ready'); n++)
      periods = await look()
    expect(periods.basis).toBe('history')
    told.push(
      PERIODS.map(period => knownValue(periods[period])),
      (await readTable(io, place, 'USD')).rows,
    )
  }
  expect(told.flat()).not.toContain(undefined)
  return told
}

it.each([
  ['gives a thousand blocks of logs at a time', undefined],
  ['says 429 every other time too', () => new RpcLimitError('HTTP 429', { retryable: true })],
  ['drops every other answer too', () => new RpcUnavailableError('gone', { retryable: true })],
])('tells the same through an endpoint that %s', async (_, fail) => {
  const truth = await tell(devnetIo(devnet, pin))
  await createRewardsHistory().erase()
  const asked: Asked = { given: [], refused: 0 }
  expect(await tell(limited(asked, fail))).toEqual(truth)
  expect(asked.given.reduce((sum, blocks) => sum + blocks)).toBeGreaterThan(2 * EMPTY_BLOCKS)
  expect(Math.max(...asked.given)).toBeLessThanOrEqual(LIMIT_BLOCKS)
  // Halved from where it begins, then remembered.
  expect(asked.refused).toBeLessThanOrEqual(12)
})
