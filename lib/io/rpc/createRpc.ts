import { findChain } from '../../chains/index.ts'
import type { Address, Hex } from '../../core/address.ts'
import { AppError } from '../../core/appError.ts'
import type { Call, CallResult } from '../../core/reading.ts'
import { uintOf } from '../../core/reading.ts'
import type { RpcHealth } from '../../messaging/schemas/rpcHealth.ts'
import type { Clock } from '../clock.ts'
import type { StorageItem } from '../storage/defineItem.ts'
import { afterFailure, afterSuccess, inOrder } from './endpoints.ts'
import {
  ChainMismatchError,
  RpcCallError,
  RpcGarbageError,
  RpcLimitError,
  RpcUnavailableError,
} from './errors.ts'
import { decodeAggregate, encodeAggregate } from './multicall.ts'
import { request } from './request.ts'

/** What one chain answered: everything at one block, from one host. */
export interface ChainAnswer {
  block: bigint
  timestampS: number
  host: string
  results: CallResult[]
}

export interface Rpc {
  /** One multicall (more when the endpoint wants smaller ones) at one block: `latest` as it is when asked. */
  readCalls(chainId: number, calls: readonly Call[], block?: bigint): Promise<ChainAnswer>
  /** Any other method; the next endpoint is tried when one does not answer. Throws RpcCallError when the node says no. */
  ask(chainId: number, method: string, params: unknown[]): Promise<{ result: unknown; host: string }>
}

const TIMEOUT_MS = 3_000
/** 100 balanceOf fit the body that public endpoints were seen to take. */
const CALLS_PER_REQUEST = 100
const HEADER: readonly { data: Hex; label: string }[] = [
  { data: '0x3408e470', label: 'Multicall3 getChainId()' },
  { data: '0x42cbb15c', label: 'Multicall3 getBlockNumber()' },
  { data: '0x0f28c97d', label: 'Multicall3 getCurrentBlockTimestamp()' },
]

interface Ports {
  /** The endpoints of a chain: the person's own alone, when there is one. */
  urlsOf(chainId: number): Promise<readonly string[]>
  health: StorageItem<RpcHealth>
  clock: Clock
}

export function createRpc({ urlsOf, health, clock }: Ports): Rpc {
  /** Tries the endpoints in order until one answers; remembers who failed. */
  async function firstOf<T>(chainId: number, attempt: (url: string) => Promise<T>): Promise<T> {
    const urls = inOrder(await urlsOf(chainId), await health.get(), clock.nowS())
    let last: AppError = new RpcUnavailableError(`No endpoint is set for chain ${chainId}`, { hint: 'rpc' })
    for (const url of urls) {
      try {
        const value = await attempt(url)
        await health.update(known => afterSuccess(known, url))
        return value
      } catch (error) {
        if (!isWorthAnotherEndpoint(error)) throw error
        last = error
        await health.update(known => afterFailure(known, url, clock.nowS()))
      }
    }
    throw last
  }

  return {
    readCalls: (chainId, calls, block) => firstOf(chainId, url => readFrom(url, chainId, calls, block)),
    ask: (chainId, method, params) =>
      firstOf(chainId, async url => ({
        result: await request(url, method, params, TIMEOUT_MS),
        host: new URL(url).host,
      })),
  }
}

function isWorthAnotherEndpoint(error: unknown): error is AppError {
  return error instanceof AppError && !(error instanceof RpcCallError)
}

async function readFrom(
  url: string,
  chainId: number,
  calls: readonly Call[],
  block?: bigint,
): Promise<ChainAnswer> {
  const chain = findChain(chainId)
  if (!chain) throw new RpcUnavailableError(`Chain ${chainId} is not known`)
  const { multicall3 } = chain
  const header = HEADER.map(call => ({ ...call, chainId, to: multicall3 }))
  const host = new URL(url).host
  // What needs several requests is pinned to one block, so that no row is from another moment than the next.
  // So is what a contract would number by another chain's block: whoever asks again asks at the number that is told.
  const isToldByContract = calls.length <= CALLS_PER_REQUEST && !chain.contractsSeeParentBlock
  const pinned = block ?? (isToldByContract ? undefined : await blockNumber(url))
  const tag: Hex | 'latest' = pinned === undefined ? 'latest' : `0x${pinned.toString(16)}`
  const first = await aggregate(url, multicall3, [...header, ...calls.slice(0, CALLS_PER_REQUEST)], tag)
  checkChain(first[0], chainId, host)
  const timestampS = Number(uintOf(first[2], 'Multicall3 getCurrentBlockTimestamp()'))
  const results = first.slice(HEADER.length)
  for (let from = CALLS_PER_REQUEST; from < calls.length; from += CALLS_PER_REQUEST) {
    results.push(...(await aggregate(url, multicall3, calls.slice(from, from + CALLS_PER_REQUEST), tag)))
  }
  return { block: pinned ?? uintOf(first[1], 'Multicall3 getBlockNumber()'), timestampS, host, results }
}

async function blockNumber(url: string): Promise<bigint> {
  const number = await request(url, 'eth_blockNumber', [], TIMEOUT_MS)
  if (typeof number === 'string' && /^0x[0-9a-f]{1,16}$/i.test(number)) return BigInt(number)
  throw new RpcGarbageError('eth_blockNumber answered no number', { details: new URL(url).host, hint: 'rpc' })
}

function checkChain(result: CallResult | undefined, chainId: number, host: string): void {
  if (!result?.ok) throw new RpcGarbageError(`${host} has no Multicall3`, { details: host, hint: 'rpc' })
  const served = uintOf(result, 'Multicall3 getChainId()')
  if (served !== BigInt(chainId))
    throw new ChainMismatchError(`${host} serves chain ${served}, not ${chainId}`, {
      details: host,
      hint: 'rpc',
    })
}

/** One eth_call; halved when the endpoint finds it too large or runs out of gas. */
async function aggregate(
  url: string,
  to: Address,
  calls: readonly Call[],
  tag: Hex | 'latest',
): Promise<CallResult[]> {
  try {
    const data = await request(url, 'eth_call', [{ to, data: encodeAggregate(calls) }, tag], TIMEOUT_MS)
    if (typeof data !== 'string' || data.length < 130)
      throw new RpcGarbageError('eth_call answered something else than bytes', {
        details: new URL(url).host,
        hint: 'rpc',
      })
    return decodeAggregate(data as Hex, calls, new URL(url).host)
  } catch (error) {
    const isTooMuch = error instanceof RpcLimitError || error instanceof RpcCallError
    if (!isTooMuch || calls.length < 8)
      throw error instanceof RpcCallError ? asUnavailable(error, url) : error
    const half = Math.ceil(calls.length / 2)
    const left = await aggregate(url, to, calls.slice(0, half), tag)
    return [...left, ...(await aggregate(url, to, calls.slice(half), tag))]
  }
}

function asUnavailable(cause: RpcCallError, url: string): RpcUnavailableError {
  const host = new URL(url).host
  return new RpcUnavailableError(`${host} refuses eth_call: ${cause.shortMessage}`, {
    cause,
    details: host,
    hint: 'rpc',
  })
}
