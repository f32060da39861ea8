import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { knownValue } from '@/lib/core/loadable'
import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import { RpcCallError } from '@/lib/io/rpc/errors'
import type { RewardsWork } from '@/lib/messaging/schemas/rewardsWork'
import { readTable } from '@/lib/services/rewards/readTable'
import type { RewardsIo } from '@/lib/services/rewards/rewardsIo'
import { rewardsOf } from '@/lib/services/rewards/rewardsOf'
import { setIdle, stopWork } from '@/lib/services/rewards/work'
import { findToken } from '@/lib/tokens/index'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { devnetIo, nowS } from './devnetIo'

let devnet: Devnet
beforeAll(async () => {
  devnet = await startDevnet()
}, 180_000)
afterAll(() => devnet?.stop())
beforeEach(() => createRewardsHistory().erase())

const place = () => ({ account: devnet.accounts[0]!.address, token: findToken('steth')!, chainId: 1 })

/** An endpoint that gives few blocks of logs at a time, so that reading takes many steps. */
function slowIo(onStep: (io: RewardsIo, work: RewardsWork) => void): RewardsIo {
  const io = devnetIo(devnet, rpc => ({
    ...rpc,
    ask: (chainId, method, params) => {
      const { fromBlock, toBlock } = (params[0] ?? {}) as { fromBlock: string; toBlock: string }
      if (method === 'eth_getLogs' && Number(toBlock) - Number(fromBlock) >= 40)
        throw new RpcCallError('exceed maximum block range', -32000, undefined)
      return rpc.ask(chainId, method, params)
    },
  }))
  const { rewardsWork } = io
  return {
    ...io,
    rewardsWork: {
      get: rewardsWork.get,
      update: async change => {
        const work = await rewardsWork.update(change)
        onStep(io, work)
        return work
      },
    },
  }
}

it('says how far a first reading is, step by step until its end', async () => {
  const steps: RewardsWork[] = []
  await readTable(
    slowIo((_, work) => steps.push(work)),
    place(),
    'USD',
  )
  const logs = steps.filter(({ what }) => what === 'logs')
  expect(logs.length).toBeGreaterThan(5)
  for (const [index, { done, of, state, chainId }] of logs.entries()) {
    expect({ state, chainId }).toEqual({ state: 'reading', chainId: 1 })
    expect(done).toBeGreaterThan(logs[index - 1]?.done ?? 0)
    expect(done).toBeLessThanOrEqual(of)
  }
  expect(logs.at(-1)!.done).toBe(logs.at(-1)!.of)
})

it('stops when the person says so, keeps what was read, and goes on from there', async () => {
  let steps = 0
  const io = slowIo((inner, work) => {
    if (work.what === 'logs' && work.state === 'reading' && ++steps === 3) void stopWork(inner)
  })
  await expect(readTable(io, place(), 'USD')).rejects.toMatchObject({ name: 'StoppedError' })
  const scanned = await io.rewardsHistory.get('scans', `${place().account.toLowerCase()}-1`)
  expect(scanned!.fromBlock).toBeGreaterThan(0)

  // Nothing older is read meanwhile, and what it would tell is not known; never nothing.
  const told = await rewardsOf(io, { ...place(), nowS: nowS() })
  expect(told.all).toEqual({ status: 'loading' })
  expect(await io.rewardsHistory.get('scans', `${place().account.toLowerCase()}-1`)).toMatchObject({
    fromBlock: scanned!.fromBlock,
  })

  await setIdle(io)
  const table = await readTable(io, place(), 'USD')
  const whole = await rewardsOf(io, { ...place(), nowS: nowS() })
  expect(table.basis).toBe('history')
  expect(knownValue(whole.all)).toBeGreaterThan(0n)
})
