import * as v from 'valibot'
import { findChain } from '../../chains/index.ts'
import type { Address } from '../../core/address.ts'
import { AppError } from '../../core/appError.ts'
import type { CallRequest } from '../../guard/decoder.ts'
import type { Effects } from '../../guard/facts.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import { RpcCallError } from '../../io/rpc/errors.ts'
import { effectsOf, simulationSchema } from './effects.ts'

/** JSON-RPC 2.0: the method does not exist. */
const NO_METHOD = -32601
const NO_METHOD_WORDS = /unsupported|not supported|not available|does not exist|not found|handler crashed/i

/** Chains whose endpoint said that it cannot simulate; forgotten with the connection. */
const cannot = new WeakMap<object, Set<number>>()

/**
 * What these calls would do to the account at the latest block, all in one block. Undefined: not known (no calls,
 * the endpoint cannot, or said something else). Never rejects.
 * Source: ethereum/execution-apis:docs-api/docs/ethsimulatev1-notes.mdx.
 */
export async function simulate(
  rpc: Pick<Rpc, 'ask'>,
  chainId: number,
  account: Address,
  calls: readonly CallRequest[],
): Promise<Effects | undefined> {
  if (calls.length === 0 || cannot.get(rpc)?.has(chainId)) return undefined
  const asked = calls.map(({ to, valueWei, data }) => ({
    from: account,
    ...(to && { to }),
    value: `0x${valueWei.toString(16)}`,
    input: data,
  }))
  const question = { blockStateCalls: [{ calls: asked }], traceTransfers: true, validation: false }
  try {
    const { result } = await rpc.ask(chainId, 'eth_simulateV1', [question, 'latest'])
    const parsed = v.safeParse(simulationSchema, result)
    return parsed.success ? effectsOf(parsed.output, account, findChain(chainId)?.wrappedNative) : undefined
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error instanceof RpcCallError && isMissing(error))
      cannot.set(rpc, (cannot.get(rpc) ?? new Set()).add(chainId))
    return undefined
  }
}

function isMissing({ code, shortMessage }: RpcCallError): boolean {
  return code === NO_METHOD || NO_METHOD_WORDS.test(shortMessage)
}
