import { type ErrorInfo, toErrorInfo } from '../../core/appError.ts'
import { type Call, type CallResult, type Reading, ReadingError } from '../../core/reading.ts'
import type { UnixS } from '../../core/time.ts'

/** A piece of what is asked, which may concern several chains. */
export interface Part<T> {
  calls: readonly Call[]
  parse(results: CallResult[], timestampS: UnixS): T
}

export function partOf<T>(reading: Reading<T>): Part<T> {
  return { calls: reading.calls(), parse: results => reading.parse(results) }
}

/** What a chain answered, call by call, or why it did not. */
export type Answer = { timestampS: UnixS; byCall: Map<Call, CallResult> } | { error: ErrorInfo }

export type Told<T> = { value: T } | { error: ErrorInfo }

/** What a part says, or the first reason why it says nothing. */
export function tell<T>(part: Part<T>, answers: ReadonlyMap<number, Answer>, nowS: UnixS): Told<T> {
  const results: CallResult[] = []
  let timestampS = nowS
  for (const call of part.calls) {
    const answer = answers.get(call.chainId)
    if (answer && 'error' in answer) return answer
    const result = answer?.byCall.get(call)
    if (!answer || !result) return { error: toErrorInfo(new ReadingError(`${call.label}: not asked`)) }
    results.push(result)
    timestampS = Math.min(timestampS, answer.timestampS)
  }
  try {
    return { value: part.parse(results, timestampS) }
  } catch (error) {
    return { error: toErrorInfo(error) }
  }
}
