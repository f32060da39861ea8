import { findChain } from '../../chains/index.ts'
import type { Address, Hex } from '../../core/address.ts'
import type { Call, CallResult } from '../../core/reading.ts'
import { uintOf } from '../../core/reading.ts'
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

export const TIMEOUT_MS = 3_000
const HEADER: readonly { data: Hex; label: string }[] = [
  { data: '0x3408e470', label: 'Multicall3 getChainId()' },
  { data: '0x42cbb15c', label: 'Multicall3 getBlockNumber()' },
  { data: '0x0f28c97d', label: 'Multicall3 getCurrentBlockTimestamp()' },
]

/** 100 balanceOf fit the body that public endpoints were seen to take. */
export const USUAL_CALLS = 100 + HEADER.length

/** How many calls an endpoint is asked for at once: fewer once it refused. */
interface Batch {
  url: string
  most: number
}

/** Everything at one block, in as few requests as the endpoint takes; `batch.most` falls where it refuses. */
export async function readFrom(
  batch: Batch,
  chainId: number,
  calls: readonly Call[],
  block?: bigint,
): Promise<ChainAnswer> {
  const chain = findChain(chainId)
  if (!chain) throw new RpcUnavailableError(`Chain ${chainId} is not known`)
  const { multicall3 } = chain
  const all = [...HEADER.map(call => ({ ...call, chainId, to: multicall3 })), ...calls]
  const host = new URL(batch.url).host
  // What needs several requests is pinned to one block, so that no row is from another moment than the next.
  // So is what a contract would number by another chain's block: whoever asks again asks at the number that is told.
  const isToldByContract = all.length <= batch.most && !chain.contractsSeeParentBlock
  const pinned = block ?? (isToldByContract ? undefined : await blockNumber(batch.url))
  const tag: Hex | 'latest' = pinned === undefined ? 'latest' : `0x${pinned.toString(16)}`
  const results = await aggregate(batch, multicall3, all.slice(0, batch.most), tag)
  checkChain(results[0], chainId, host)
  const timestampS = Number(uintOf(results[2], 'Multicall3 getCurrentBlockTimestamp()'))
  const toldBlock = pinned ?? uintOf(results[1], 'Multicall3 getBlockNumber()')
  for (let from = results.length; from < all.length; from = results.length)
    results.push(...(await aggregate(batch, multicall3, all.slice(from, from + batch.most), tag)))
  return { block: toldBlock, timestampS, host, results: results.slice(HEADER.length) }
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

/** One eth_call; halved when the endpoint finds it too large or runs out of gas: halves are of one block too. */
async function aggregate(
  batch: Batch,
  to: Address,
  calls: readonly Call[],
  tag: Hex | 'latest',
): Promise<CallResult[]> {
  const { url } = batch
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
    const at: Hex = tag === 'latest' ? `0x${(await blockNumber(url)).toString(16)}` : tag
    const left = await aggregate(batch, to, calls.slice(0, half), at)
    const right = await aggregate(batch, to, calls.slice(half), at)
    batch.most = Math.min(batch.most, half)
    return [...left, ...right]
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
