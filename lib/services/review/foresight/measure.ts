import { decodeFunctionResult, encodeFunctionData, stringToHex } from 'viem'
import { type Address, type Hex, NATIVE } from '../../../core/address.ts'
import { AppError } from '../../../core/appError.ts'
import type { CallRequest } from '../../../guard/decoder.ts'
import type { Rpc } from '../../../io/rpc/createRpc.ts'
import { RpcCallError } from '../../../io/rpc/errors.ts'
import type { Foreseen } from './foresee.ts'
import { MEASURER, measurerAbi } from './measurer.ts'

const MARK = stringToHex('measured', { size: 32 })
const NOT_TOLD = 2n ** 256n - 1n

/**
 * What these calls would do to the account's balance of each of these tokens, for a node that can put code in an
 * account's place for one `eth_call`: the account runs the calls itself, and its balances before and after are held
 * against each other, the rounding of rebasing tokens included. Beside a whole simulation it does not see
 * - tokens that are not asked for, and allowances: so what it does not show has not been ruled out;
 * - what the account's own code would do (a smart account's), for that code is not there;
 * - that a contract would refuse an account without code the signature of a contract: it is told that all is signed.
 * `refused`: the endpoint cannot. Undefined: not known. Rejects only for a fault of our own.
 */
export async function measure(
  rpc: Pick<Rpc, 'ask'>,
  chainId: number,
  account: Address,
  calls: readonly CallRequest[],
  tokens: readonly Address[],
): Promise<Foreseen> {
  const steps = calls.flatMap(({ to, valueWei, data }) => (to ? [{ to, value: valueWei, data }] : []))
  // A contract that is created has no address to call.
  if (steps.length === 0 || steps.length < calls.length) return undefined
  const data = encodeFunctionData({ abi: measurerAbi, functionName: 'measure', args: [steps, [...tokens]] })
  const question = { from: account, to: account, data }
  try {
    const { result } = await rpc.ask(chainId, 'eth_call', [
      question,
      'latest',
      { [account]: { code: MEASURER } },
    ])
    return seenIn(result, tokens)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error instanceof RpcCallError ? 'refused' : undefined
  }
}

function seenIn(result: unknown, tokens: readonly Address[]): Foreseen {
  const told = typeof result === 'string' ? read(result as Hex) : undefined
  if (!told || told[0] !== MARK) return 'refused'
  const [, isDone, first, last] = told
  const changes = [NATIVE, ...tokens].flatMap((token, index): [Address, bigint][] => {
    const [before, after] = [first[index] ?? NOT_TOLD, last[index] ?? NOT_TOLD]
    return before === NOT_TOLD || after === NOT_TOLD || before === after ? [] : [[token, after - before]]
  })
  return { changes: Object.fromEntries(changes), allowed: undefined, reverted: !isDone }
}

function read(data: Hex) {
  try {
    return decodeFunctionResult({ abi: measurerAbi, functionName: 'measure', data })
  } catch (error) {
    // Not what the measurer says: it was not there.
    if (error instanceof Error) return undefined
    throw error
  }
}
