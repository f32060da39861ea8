import * as v from 'valibot'
import { findChain } from '../../chains/index.ts'
import { type Address, type Hex, isSameAddress, NATIVE } from '../../core/address.ts'
import { AppError } from '../../core/appError.ts'
import type { CallRequest } from '../../guard/decoder.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import { RpcCallError } from '../../io/rpc/errors.ts'
import { effectsOf, type Seen, type Simulation, simulationSchema } from './effects.ts'

/** JSON-RPC 2.0: the method does not exist. */
const NO_METHOD = -32601
const NO_METHOD_WORDS = /unsupported|not supported|not available|does not exist|not found|handler crashed/i

/**
 * Some nodes leave out the logs of contracts, or the moves of ether, and look fine. So another account deposits one wei
 * of the chain's coin behind the request's calls: only who tells both logs of that is believed.
 */
const PROBER: Address = '0x00000000000000000000000000000000006d6f6f'
const DEPOSIT_SELECTOR: Hex = '0xd0e30db0'

/** Chains whose endpoint said that it cannot simulate; forgotten with the connection. */
const cannot = new WeakMap<object, Set<number>>()

/**
 * What these calls would do to the account at the latest block, all in one block. Undefined: not known (no calls,
 * the endpoint cannot, or leaves something out). Rejects only for a fault of our own.
 * Source: ethereum/execution-apis:docs-api/docs/ethsimulatev1-notes.mdx.
 */
export async function simulate(
  rpc: Pick<Rpc, 'ask'>,
  chainId: number,
  account: Address,
  calls: readonly CallRequest[],
): Promise<Seen | undefined> {
  const wrapped = findChain(chainId)?.wrappedNative
  if (calls.length === 0 || !wrapped || cannot.get(rpc)?.has(chainId)) return undefined
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
    if (own) return effectsOf(own, account, wrapped)
    remember(rpc, chainId)
    return undefined
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error instanceof RpcCallError && isMissing(error)) remember(rpc, chainId)
    return undefined
  }
}

function isMissing({ code, shortMessage }: RpcCallError): boolean {
  return code === NO_METHOD || NO_METHOD_WORDS.test(shortMessage)
}

function remember(rpc: object, chainId: number): void {
  cannot.set(rpc, (cannot.get(rpc) ?? new Set()).add(chainId))
}

/** The request's own calls; undefined where the probe at their end shows that logs are missing. */
function withoutProbe([block, ...others]: Simulation, wrapped: Address): Simulation | undefined {
  const probe = block?.calls.at(-1)
  const isTold = (address: Address) => probe?.logs.some(log => isSameAddress(log.address, address)) ?? false
  if (!block || others.length > 0 || !isTold(NATIVE) || !isTold(wrapped)) return undefined
  return [{ calls: block.calls.slice(0, -1) }]
}
