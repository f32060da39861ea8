import * as v from 'valibot'
import { findChain } from '../../../chains/index.ts'
import { type Address, type Hex, isSameAddress, NATIVE } from '../../../core/address.ts'
import { AppError } from '../../../core/appError.ts'
import type { CallRequest } from '../../../guard/decoder.ts'
import type { Rpc } from '../../../io/rpc/createRpc.ts'
import { RpcCallError } from '../../../io/rpc/errors.ts'
import { effectsOf, type Simulation, simulationSchema } from './effects.ts'
import type { Foreseen } from './foresee.ts'

/** JSON-RPC 2.0: the method does not exist. */
const NO_METHOD = -32601
const NO_METHOD_WORDS = /unsupported|not supported|not available|does not exist|not found|handler crashed/i

/**
 * Some nodes leave out the logs of contracts, or the moves of ether, and look fine. So another account deposits one wei
 * of the chain's coin behind the request's calls: only who tells both logs of that is believed.
 */
const PROBER: Address = '0x00000000000000000000000000000000006d6f6f'
const DEPOSIT_SELECTOR: Hex = '0xd0e30db0'

/**
 * What these calls would do to the account at the latest block, all in one block. `refused`: the endpoint cannot, or
 * leaves something out. Undefined: not known. Rejects only for a fault of our own.
 * Source: ethereum/execution-apis:docs-api/docs/ethsimulatev1-notes.mdx.
 */
export async function simulate(
  rpc: Pick<Rpc, 'ask'>,
  chainId: number,
  account: Address,
  calls: readonly CallRequest[],
): Promise<Foreseen> {
  const wrapped = findChain(chainId)?.wrappedNative
  if (calls.length === 0 || !wrapped) return undefined
  const asked = calls.map(({ to, valueWei, data }) => ({
    from: account,
    ...(to && { to }),
    value: `0x${valueWei.toString(16)}`,
    input: data,
  }))
  const probe = { from: PROBER, to: wrapped, value: '0x1', input: DEPOSIT_SELECTOR }
  const stateOverrides = { [PROBER]: { balance: '0x1' } }
  const block = { stateOverrides, calls: [...asked, probe] }
  const question = { blockStateCalls: [block], traceTransfers: true, validation: false }
  try {
    const { result } = await rpc.ask(chainId, 'eth_simulateV1', [question, 'latest'])
    const parsed = v.safeParse(simulationSchema, result)
    const own = parsed.success && withoutProbe(parsed.output, wrapped)
    return own ? effectsOf(own, account, wrapped) : 'refused'
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error instanceof RpcCallError && isMissing(error) ? 'refused' : undefined
  }
}

function isMissing({ code, shortMessage }: RpcCallError): boolean {
  return code === NO_METHOD || NO_METHOD_WORDS.test(shortMessage)
}

/** The request's own calls; undefined where the probe at their end shows that logs are missing. */
function withoutProbe([block, ...others]: Simulation, wrapped: Address): Simulation | undefined {
  const probe = block?.calls.at(-1)
  const isTold = (address: Address) => probe?.logs.some(log => isSameAddress(log.address, address)) ?? false
  if (!block || others.length > 0 || !isTold(NATIVE) || !isTold(wrapped)) return undefined
  return [{ calls: block.calls.slice(0, -1) }]
}
