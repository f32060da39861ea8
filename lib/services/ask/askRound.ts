import { type ErrorInfo, toErrorInfo } from '../../core/appError.ts'
import type { Call } from '../../core/reading.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import type { ChainAnswer } from '../../io/rpc/readFrom.ts'
import type { Answer, Part } from './answers.ts'

/** What became of one chain in one round. */
export type ChainTold = { answer: ChainAnswer } | { error: ErrorInfo }

export interface Round {
  answers: Map<number, Answer>
  chains: Map<number, ChainTold>
}

/** One multicall a chain, all chains at once. A chain that fails says why and keeps nobody waiting. */
export async function askRound(rpc: Pick<Rpc, 'readCalls'>, parts: readonly Part<unknown>[]): Promise<Round> {
  const byChain = new Map<number, Call[]>()
  for (const call of parts.flatMap(part => part.calls)) {
    byChain.set(call.chainId, [...(byChain.get(call.chainId) ?? []), call])
  }
  const round: Round = { answers: new Map(), chains: new Map() }
  await Promise.all(
    [...byChain].map(async ([chainId, calls]) => {
      try {
        const answer = await rpc.readCalls(chainId, calls)
        const byCall = new Map(calls.flatMap((call, index) => pair(call, answer.results[index])))
        round.answers.set(chainId, { timestampS: answer.timestampS, byCall })
        round.chains.set(chainId, { answer })
      } catch (error) {
        round.answers.set(chainId, { error: toErrorInfo(error) })
        round.chains.set(chainId, { error: toErrorInfo(error) })
      }
    }),
  )
  return round
}

function pair<K, V>(key: K, value: V | undefined): [K, V][] {
  return value === undefined ? [] : [[key, value]]
}
