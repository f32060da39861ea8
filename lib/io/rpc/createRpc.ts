import { AppError } from '../../core/appError.ts'
import type { Call } from '../../core/reading.ts'
import type { RpcHealth } from '../../messaging/schemas/rpcHealth.ts'
import type { Clock } from '../clock.ts'
import type { StorageItem } from '../storage/defineItem.ts'
import { afterFailure, afterSplit, afterSuccess, inOrder, mostCalls } from './endpoints.ts'
import { RpcCallError, RpcUnavailableError } from './errors.ts'
import { type ChainAnswer, readFrom, TIMEOUT_MS, USUAL_CALLS } from './readFrom.ts'
import { request } from './request.ts'

export interface Rpc {
  /** One multicall (more when the endpoint wants smaller ones) at one block: `latest` as it is when asked. */
  readCalls(chainId: number, calls: readonly Call[], block?: bigint): Promise<ChainAnswer>
  /** Any other method; the next endpoint is tried when one does not answer. Throws RpcCallError when the node says no. */
  ask(chainId: number, method: string, params: unknown[]): Promise<{ result: unknown; host: string }>
}

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
    readCalls: (chainId, calls, block) =>
      firstOf(chainId, async url => {
        const most = mostCalls(await health.get(), url, USUAL_CALLS, clock.nowS())
        const batch = { url, most }
        const answer = await readFrom(batch, chainId, calls, block)
        if (batch.most < most) await health.update(known => afterSplit(known, url, batch.most, clock.nowS()))
        return answer
      }),
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
