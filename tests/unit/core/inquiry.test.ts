import { describe, expect, it } from 'vitest'
import { ask, askAll, askEach, type Inquiry, together } from '@/lib/core/inquiry'
import type { Call, CallResult, Reading } from '@/lib/core/reading'

const number = (value: string): Reading<bigint> => ({
  calls: () => [{ chainId: 1, to: '0x01', data: `0x${value}`, label: value }],
  parse: ([result]) => (result?.ok ? BigInt(result.data) : -1n),
})
/** A chain that answers every call with its own data. */
const echo = (calls: readonly Call[]): CallResult[] => calls.map(({ data }) => ({ ok: true, data }))

function run<T>(inquiry: Inquiry<T>): { value: T; rounds: string[][] } {
  const rounds: string[][] = []
  let step = inquiry.next([])
  while (!step.done) {
    rounds.push(step.value.map(({ label }) => label))
    step = inquiry.next(echo(step.value))
  }
  return { value: step.value, rounds }
}

function* chain(first: string, ...rest: string[]): Inquiry<bigint> {
  let sum = yield* ask(number(first))
  for (const next of rest) sum += yield* ask(number(next))
  return sum
}

describe('inquiries', () => {
  it('ask one reading, several of one kind, and several of different kinds, in a round each', () => {
    expect(run(ask(number('07')))).toEqual({ value: 7n, rounds: [['07']] })
    expect(run(askEach([number('01'), number('02')]))).toEqual({ value: [1n, 2n], rounds: [['01', '02']] })
    expect(run(askAll(number('01'), number('02'))).value).toEqual([1n, 2n])
  })
  it('ask nothing where there is nothing to ask', () => {
    expect(run(askEach([]))).toEqual({ value: [], rounds: [] })
    expect(run(together([]))).toEqual({ value: [], rounds: [] })
  })
  it('go side by side: as many rounds as the longest, each with all that is asked', () => {
    expect(run(together([chain('01', '02', '03'), chain('0a')]))).toEqual({
      value: [6n, 10n],
      rounds: [['01', '0a'], ['02'], ['03']],
    })
  })
})
