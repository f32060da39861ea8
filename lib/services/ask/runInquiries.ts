import { type ErrorInfo, toErrorInfo } from '../../core/appError.ts'
import type { Inquiry } from '../../core/inquiry.ts'
import type { Call, CallResult } from '../../core/reading.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import type { ChainTold } from './askRound.ts'

export type Outcome<Value> = { value: Value } | { error: ErrorInfo }

interface Talk<Value> {
  inquiry: Inquiry<Value>
  calls: readonly Call[]
  outcome?: Outcome<Value>
}

/**
 * Runs inquiries side by side: in each round one multicall a chain carries what all of them ask. From the second round
 * on a chain is asked at the block of its first answer, so that what one inquiry says is of one moment. An inquiry that
 * fails, or whose chain does, ends with why; the others go on.
 */
export async function runInquiries<Value>(
  rpc: Pick<Rpc, 'readCalls'>,
  inquiries: readonly Inquiry<Value>[],
): Promise<{ outcomes: Outcome<Value>[]; chains: Map<number, ChainTold> }> {
  const talks = inquiries.map((inquiry): Talk<Value> => ({ inquiry, calls: [] }))
  const chains = new Map<number, ChainTold>()
  for (const talk of talks) advance(talk, [])
  for (let open = talks.filter(isOpen); open.length > 0; open = talks.filter(isOpen)) {
    const answers = await askAll(
      rpc,
      open.flatMap(talk => talk.calls),
      chains,
    )
    for (const talk of open) {
      const failed = talk.calls.map(call => chains.get(call.chainId)).find(told => told && 'error' in told)
      if (failed && 'error' in failed) talk.outcome = { error: failed.error }
      else
        advance(
          talk,
          talk.calls.map(call => answers.get(call) as CallResult),
        )
    }
  }
  return { outcomes: talks.map(({ outcome }) => outcome as Outcome<Value>), chains }
}

const isOpen = (talk: Talk<unknown>) => !talk.outcome

function advance<Value>(talk: Talk<Value>, results: readonly CallResult[]): void {
  try {
    const step = talk.inquiry.next(results)
    if (step.done) talk.outcome = { value: step.value }
    else talk.calls = step.value
  } catch (error) {
    talk.outcome = { error: toErrorInfo(error) }
  }
}

async function askAll(
  rpc: Pick<Rpc, 'readCalls'>,
  calls: readonly Call[],
  chains: Map<number, ChainTold>,
): Promise<Map<Call, CallResult>> {
  const answers = new Map<Call, CallResult>()
  await Promise.all(
    [...new Set(calls.map(call => call.chainId))].map(async chainId => {
      const asked = calls.filter(call => call.chainId === chainId)
      const before = chains.get(chainId)
      if (before && 'error' in before) return
      try {
        const answer = await rpc.readCalls(chainId, asked, before?.answer.block)
        if (!before) chains.set(chainId, { answer })
        asked.forEach((call, i) => void answers.set(call, answer.results[i] as CallResult))
      } catch (error) {
        chains.set(chainId, { error: toErrorInfo(error) })
      }
    }),
  )
  return answers
}
