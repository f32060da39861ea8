import type { Hex } from 'viem'
import { type Call, type CallResult, ReadingError } from '@/lib/core/reading'
import type { Withdrawals } from '@/lib/protocols/withdrawals/defineWithdrawals'
import { WITHDRAWALS } from '@/lib/protocols/withdrawals/index'
import { runInquiries } from '@/lib/services/ask/runInquiries'
import type { QueueWorld } from './queueWorld.ts'

/** Reads one list from the one chain that there is, whatever chain it asks for. */
export function listReader(world: () => QueueWorld) {
  const rpc = {
    readCalls: async (_chainId: number, calls: readonly Call[]) => {
      const { chain } = world()
      const results = await Promise.all(
        calls.map(async ({ to, data }): Promise<CallResult> => {
          try {
            return { ok: true, data: await chain.rpc<Hex>('eth_call', [{ to, data }, 'latest']) }
          } catch {
            return { ok: false, error: new ReadingError('reverted') }
          }
        }),
      )
      return { block: 1n, timestampS: await chain.now(), host: 'test', results }
    },
  }

  async function requestsOf(id: string, before: string[] = []) {
    const list = WITHDRAWALS.find(one => one.id === id) as Withdrawals
    const asker = { account: world().asker, candidates: [], before }
    const { outcomes } = await runInquiries(rpc, [list.requestsOf(asker)])
    const [outcome] = outcomes
    if (!outcome || 'error' in outcome) throw new Error(outcome?.error.shortMessage)
    return outcome.value.requests
  }

  /** What the list says when its contract reverts. */
  async function broken(id: string, contract: Hex): Promise<string> {
    const { chain } = world()
    const code = await chain.rpc<Hex>('eth_getCode', [contract, 'latest'])
    await chain.rpc('anvil_setCode', [contract, '0x5f5ffd'])
    const said = await requestsOf(id).then(
      () => 'nothing',
      error => String(error),
    )
    await chain.rpc('anvil_setCode', [contract, code])
    return said
  }

  return { requestsOf, broken }
}
