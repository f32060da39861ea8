import {
  type Abi,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  decodeFunctionResult,
  encodeFunctionData,
  toFunctionSignature,
} from 'viem'
import type { Address, Hex } from '../../core/address.ts'
import { type Reading, ReadingError, wordsOf } from '../../core/reading.ts'

type Mutability = 'pure' | 'view'

/** Functions of a contract as readings, for those whose arguments or answers are lists: `queue('getWithdrawalStatus', [ids])`. */
export function viewsOf<const A extends Abi>(chainId: number, to: Address, name: string, abi: A) {
  return <F extends ContractFunctionName<A, Mutability>>(
    functionName: F,
    args: ContractFunctionArgs<A, Mutability, F>,
  ): Reading<ContractFunctionReturnType<A, Mutability, F>> => {
    const label = `${name} ${signatureOf(abi, functionName)}`
    const params = { abi: abi as Abi, functionName: functionName as string, args: args as readonly unknown[] }
    return {
      calls: () => [{ chainId, to, data: encodeFunctionData(params), label }],
      parse: ([result]) =>
        decoded(abi, functionName, wordsOf(result, label, 1), label) as ContractFunctionReturnType<
          A,
          Mutability,
          F
        >,
    }
  }
}

function signatureOf(abi: Abi, functionName: string): string {
  const item = abi.find(one => one.type === 'function' && one.name === functionName)
  return item?.type === 'function' ? toFunctionSignature(item) : `${functionName}()`
}

function decoded(abi: Abi, functionName: string, data: Hex, label: string): unknown {
  try {
    return decodeFunctionResult({ abi, functionName, data })
  } catch (cause) {
    throw new ReadingError(`${label}: the answer has another form`, { cause, details: data.slice(0, 80) })
  }
}

/** Many readings of one kind as one: their values in the same order. */
export function each<T>(readings: readonly Reading<T>[]): Reading<T[]> {
  return {
    calls: () => readings.flatMap(reading => reading.calls()),
    parse(results) {
      let start = 0
      return readings.map(reading => {
        const end = start + reading.calls().length
        const value = reading.parse(results.slice(start, end))
        start = end
        return value
      })
    },
  }
}
