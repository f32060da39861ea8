import {
  type AbiFunction,
  decodeFunctionData,
  encodeFunctionResult,
  parseAbiItem,
  toFunctionSelector,
} from 'viem'
import { type Address, type Hex, lower } from '@/lib/core/address'
import { AppError } from '@/lib/core/appError'
import type { Inquiry } from '@/lib/core/inquiry'
import type { Call, CallResult } from '@/lib/core/reading'
import { CallRevertedError } from '@/lib/io/rpc/multicall'

/** What one function of a contract answers; without an address, of any. Undefined: it reverts. */
export interface Says {
  at?: Address
  fn: string
  says: (...args: readonly unknown[]) => unknown
}

/** Runs an inquiry against contracts that say what the script says, and revert to everything else. */
export function play<Value>(
  inquiry: Inquiry<Value>,
  script: readonly Says[],
): { value: Value; rounds: number; calls: Call[] } {
  const known = script.map(({ at, fn, says }) => {
    const item = parseAbiItem(fn as 'function f()') as AbiFunction
    return { at: at && lower(at), item, selector: toFunctionSelector(item), says }
  })
  const calls: Call[] = []
  const answer = (call: Call): CallResult => {
    calls.push(call)
    const one = known.find(
      ({ at, selector }) => (!at || at === lower(call.to)) && selector === (call.data.slice(0, 10) as Hex),
    )
    const args = one
      ? ((decodeFunctionData({ abi: [one.item], data: call.data }).args ?? []) as unknown[])
      : []
    const result = one?.says(...args)
    if (!one || result === undefined) return { ok: false, error: new CallRevertedError('reverted') }
    return { ok: true, data: encodeFunctionResult({ abi: [one.item], result: result as never }) }
  }
  let rounds = 0
  let step = inquiry.next([])
  while (!step.done) {
    rounds += 1
    if (rounds > 20) throw new AppError('it asks for ever')
    step = inquiry.next(step.value.map(answer))
  }
  return { value: step.value, rounds, calls }
}
