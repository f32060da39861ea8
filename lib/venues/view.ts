import {
  type AbiFunction,
  type ContractFunctionReturnType,
  decodeFunctionResult,
  encodeFunctionData,
  type ParseAbiItem,
  toFunctionSignature,
} from 'viem'
import { parseAbiItem } from '../core/abi.ts'
import type { Address } from '../core/address.ts'
import { type Reading, ReadingError } from '../core/reading.ts'

type Args = readonly unknown[]
type Result<S extends string> =
  ParseAbiItem<S> extends infer Item extends AbiFunction ? ContractFunctionReturnType<[Item]> : never

/** A contract by the name that errors call it. */
export interface Contract {
  chainId: number
  address: Address
  name: string
}

/**
 * One view function, as Solidity writes it. Its value is what viem decodes: a tuple for several results.
 * `parse` throws ReadingError when the call failed or the bytes are no answer to it.
 */
export function view<const S extends string>(
  { chainId, address, name }: Contract,
  signature: S,
  args: Args = [],
): Reading<Result<S>> {
  const item = parseAbiItem(signature as string) as AbiFunction
  const label = `${name} ${toFunctionSignature(item)}`
  return {
    calls: () => [{ chainId, to: address, data: encodeFunctionData({ abi: [item], args }), label }],
    parse([result]) {
      if (!result?.ok)
        throw new ReadingError(`${label}: ${result?.error.shortMessage ?? 'not asked'}`, {
          cause: result?.error,
          retryable: result?.error.retryable ?? true,
        })
      try {
        return decodeFunctionResult({ abi: [item], data: result.data }) as Result<S>
      } catch (cause) {
        throw new ReadingError(`${label}: the answer is something else`, { cause })
      }
    },
  }
}

/** The value, or undefined where the contract has no such function or says no. What may pass is still thrown. */
export function ifAny<Value>(reading: Reading<Value>): Reading<Value | undefined> {
  return {
    calls: reading.calls,
    parse(results) {
      try {
        return reading.parse(results)
      } catch (error) {
        if (error instanceof ReadingError && !error.retryable) return undefined
        throw error
      }
    },
  }
}

export const balanceOf = (token: Contract, account: Address) =>
  view(token, 'function balanceOf(address) view returns (uint256)', [account])

export const totalSupply = (token: Contract) => view(token, 'function totalSupply() view returns (uint256)')
