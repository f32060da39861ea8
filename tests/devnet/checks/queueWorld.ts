import 'fake-indexeddb/auto'
import type { Hex } from 'viem'
import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import { Chain } from '../chain/chain.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'
import { watching } from './withdrawalsIo.ts'

/** `REVERT(0, 0)` for whatever is asked. */
const REVERTING: Hex = '0x5f5ffd'

/** The embedded chain with two accounts that ask queues for their money. */
export async function queueWorld(askerIndex: number) {
  const devnet: Devnet = await startDevnet()
  const chain = new Chain(1, devnet.chains[1].anvilUrl)
  const asker = devnet.accounts[askerIndex]!.address
  const friend = devnet.accounts[askerIndex - 1]!.address
  await createRewardsHistory().erase()
  return {
    devnet,
    chain,
    asker,
    friend,
    watch: (...accounts: Hex[]) => watching(devnet, accounts.length > 0 ? accounts : [asker]),
    /** A transaction, mined at once. */
    act: (to: Hex, signature: string, args: readonly unknown[] = [], from: Hex = asker, value = 0n) =>
      chain.atOnce(12, () => chain.write(to, `function ${signature}`, args, { from, value })),
    later: async (seconds: number) => {
      await chain.setNextTime((await chain.now()) + seconds)
      await chain.rpc('evm_mine')
    },
    blocks: (count: number) => chain.rpc('anvil_mine', [`0x${count.toString(16)}`]),
    /** What somebody's ether grew by over an act that somebody else pays for. */
    gain: async (account: Hex, act: () => Promise<unknown>) => {
      const before = await chain.balance(account)
      await act()
      return (await chain.balance(account)) - before
    },
    /** The reading's error while a contract reverts, and that what was known stays. */
    brokenAt: async (contract: Hex, listId: string, watch: ReturnType<typeof watching>) => {
      const known = watch.requests(listId)
      const code = await chain.rpc<Hex>('eth_getCode', [contract, 'latest'])
      await chain.rpc('anvil_setCode', [contract, REVERTING])
      await watch.read()
      const after = watch.listOf(listId)
      await chain.rpc('anvil_setCode', [contract, code])
      return {
        error: after.error?.shortMessage,
        isKept: JSON.stringify(text(after.requests)) === JSON.stringify(text(known)),
      }
    },
    stop: () => devnet.stop(),
  }
}

const text = (requests: readonly object[]) =>
  requests.map(one => Object.fromEntries(Object.entries(one).map(([key, value]) => [key, String(value)])))

export type QueueWorld = Awaited<ReturnType<typeof queueWorld>>
