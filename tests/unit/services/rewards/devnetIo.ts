import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import { createRpc, type Rpc } from '@/lib/io/rpc/createRpc'
import type { RewardsIo } from '@/lib/services/rewards/rewardsIo'
import type { Devnet } from '../../../devnet/chain/startDevnet'
import { fakeWork } from './fakeWork'

export const nowS = () => Math.floor(Date.now() / 1000)

/** The product's own rpc and store, on the embedded chain; `spoil` stands between the two. */
export function devnetIo(devnet: Devnet, spoil = (rpc: Rpc): RewardsIo['rpc'] => rpc): RewardsIo {
  const health = {
    key: 'health',
    get: async () => ({}),
    set: async () => undefined,
    update: async () => ({}),
    watch: () => () => undefined,
  }
  const clock = { nowS, nowMs: Date.now }
  const rpc = createRpc({ urlsOf: async id => [devnet.chains[id as 1 | 42161].rpcUrl], health, clock })
  return { rpc: spoil(rpc), clock, rewardsHistory: createRewardsHistory(), rewardsWork: fakeWork() }
}

/** Everything pinned to the block that is the youngest now, so that two answers can be compared while the chain goes on. */
export async function pinned(devnet: Devnet): Promise<(rpc: Rpc) => Rpc> {
  const { result } = await devnetIo(devnet).rpc.ask(1, 'eth_blockNumber', [])
  return rpc => ({
    ...rpc,
    ask: (chainId, method, params) =>
      rpc.ask(chainId, method, params[0] === 'latest' ? [result, ...params.slice(1)] : params),
  })
}
