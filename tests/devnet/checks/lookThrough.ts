import type { Address } from '@/lib/core/address'
import type { Position } from '@/lib/finance/positions/position'
import { createRpc } from '@/lib/io/rpc/createRpc'
import { runInquiries } from '@/lib/services/ask/runInquiries'
import { findTokenAt } from '@/lib/tokens'
import type { LookThrough } from '@/lib/venues/defineLookThrough'

/** The product's own reading of one venue on the local chain, and how many requests it took. */
export function lookOn(url: string) {
  const health = {
    key: 'health',
    get: async () => ({}),
    set: async () => undefined,
    update: async () => ({}),
    watch: () => () => undefined,
  }
  const rpc = createRpc({ urlsOf: async () => [url], health, clock: { nowS: () => 0, nowMs: () => 0 } })
  return async (venue: LookThrough, account: Address): Promise<{ positions: Position[]; rounds: number }> => {
    let rounds = 0
    const counted = {
      readCalls: (...args: Parameters<typeof rpc.readCalls>) => {
        rounds += 1
        return rpc.readCalls(...args)
      },
    }
    const isKnown = (chainId: number, token: Address) => findTokenAt(chainId, token) !== undefined
    const looks = venue.look(account, isKnown).filter(({ chainId }) => chainId === 1)
    const { outcomes } = await runInquiries(
      counted,
      looks.map(({ inquiry }) => inquiry),
    )
    const positions = outcomes.flatMap(outcome => {
      if ('error' in outcome) throw new Error(JSON.stringify(outcome.error))
      return outcome.value
    })
    return { positions, rounds }
  }
}
