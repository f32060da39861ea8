import { toErrorInfo } from '../../core/appError.ts'
import type { Call, CallResult } from '../../core/reading.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import { askRound, type Round } from '../ask/askRound.ts'
import { type ExitsPlan, type MarketPlan, ownParts } from './exitsPlan.ts'

type Reader = Pick<Rpc, 'readCalls'>

/**
 * What the protocol says and what the markets quote, side by side: a quote that runs out of gas takes nothing from the
 * protocol's word. Never rejects.
 */
export async function askExits(rpc: Reader, plan: ExitsPlan): Promise<Round> {
  const { chainId, markets } = plan
  const [round, quotes] = await Promise.all([
    askRound(rpc, ownParts(plan)),
    askRound(rpc, markets.flatMap(partsOfMarket)),
  ])
  const told = quotes.chains.get(chainId)
  if (!told) return round
  const own = round.answers.get(chainId)
  if ('error' in told) {
    // The chain is silent altogether, or one size was too much for the node.
    if (!own || 'error' in own) round.answers.set(chainId, told)
    else merge(own.byCall, await askOneByOne(rpc, chainId, markets))
    if (!round.chains.has(chainId)) round.chains.set(chainId, told)
    return round
  }
  const answer = quotes.answers.get(chainId)
  if (!own || 'error' in own) {
    if (answer) round.answers.set(chainId, answer)
    round.chains.set(chainId, told)
  } else if (answer && !('error' in answer)) merge(own.byCall, answer.byCall)
  return round
}

function merge(into: Map<Call, CallResult>, from: ReadonlyMap<Call, CallResult>): void {
  for (const [call, result] of from) into.set(call, result)
}

/** Each market alone; where that is too much, its smaller sizes. */
async function askOneByOne(
  rpc: Reader,
  chainId: number,
  markets: readonly MarketPlan[],
): Promise<Map<Call, CallResult>> {
  const all = new Map<Call, CallResult>()
  await Promise.all(
    markets.map(async market => {
      for (let share = 1; share <= SMALLEST_SHARE; share *= 2) {
        const calls = callsOf(market, share)
        const results = await rpc.readCalls(chainId, calls).catch(toErrorInfo)
        if (!('results' in results)) continue
        calls.forEach((call, index) => {
          const result = results.results[index]
          if (result) all.set(call, result)
        })
        return
      }
    }),
  )
  return all
}

const SMALLEST_SHARE = 4

function callsOf({ check, sizes }: MarketPlan, share: number): Call[] {
  const some = sizes.slice(0, Math.ceil(sizes.length / share))
  return [...(check?.calls ?? []), ...some.flatMap(({ quote }) => quote.calls)]
}

function partsOfMarket({ check, sizes }: MarketPlan) {
  return [...(check ? [check] : []), ...sizes.map(({ quote }) => quote)]
}
