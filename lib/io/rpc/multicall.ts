import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { parseAbi } from '../../core/abi.ts'
import type { Address, Hex } from '../../core/address.ts'
import { AppError } from '../../core/appError.ts'
import type { Call, CallResult } from '../../core/reading.ts'
import { RpcGarbageError } from './errors.ts'

const abi = parseAbi([
  'struct Call3 { address target; bool allowFailure; bytes callData; }',
  'struct Result { bool success; bytes returnData; }',
  'function aggregate3(Call3[] calls) payable returns (Result[] returnData)',
])

/** The call itself reverted; the others of the same multicall are not touched by it. */
export class CallRevertedError extends AppError {
  override name = 'CallRevertedError'
}

export function encodeAggregate(calls: readonly { to: Address; data: Hex }[]): Hex {
  const args = calls.map(({ to, data }) => ({ target: to, allowFailure: true, callData: data }))
  return encodeFunctionData({ abi, functionName: 'aggregate3', args: [args] })
}

/**
 * Results in the order of `calls`. An empty answer of a success means there is no contract: not an answer.
 * Throws RpcGarbageError when `host` sent bytes that are no answer to these calls.
 */
export function decodeAggregate(data: Hex, calls: readonly Call[], host: string): CallResult[] {
  const results = readResults(data, host)
  if (results.length !== calls.length) throw garbage(host)
  return calls.map((call, index): CallResult => {
    const result = results[index]
    if (result?.success && result.returnData !== '0x') return { ok: true, data: result.returnData }
    const said = result?.success ? 'answered nothing' : 'reverted'
    return { ok: false, error: new CallRevertedError(said, { details: `${call.label} at ${call.to}` }) }
  })
}

function readResults(data: Hex, host: string) {
  try {
    return decodeFunctionResult({ abi, functionName: 'aggregate3', data })
  } catch (cause) {
    throw garbage(host, cause)
  }
}

function garbage(host: string, cause?: unknown): RpcGarbageError {
  return new RpcGarbageError(`${host} answers something else than Multicall3`, {
    cause,
    details: host,
    hint: 'rpc',
  })
}
