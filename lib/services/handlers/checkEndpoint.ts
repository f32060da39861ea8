import type { ResponseOf } from '../../messaging/protocol.ts'

export interface CheckEndpointIo {
  /** One JSON-RPC request to exactly this URL. Rejects with an AppError. */
  askUrl(url: string, method: string, params: unknown[]): Promise<unknown>
}

/** Whether an endpoint answers and serves the chain it is meant for. */
export async function checkEndpoint(
  { askUrl }: CheckEndpointIo,
  chainId: number,
  url: string,
): Promise<ResponseOf<'rpc.check'>> {
  try {
    const served = await askUrl(url, 'eth_chainId', [])
    if (typeof served !== 'string' || !/^0x[0-9a-f]+$/i.test(served))
      return { ok: false, problem: 'notAnEndpoint' }
    return Number(served) === chainId ? { ok: true } : { ok: false, problem: 'wrongChain' }
  } catch (error) {
    const isGarbage = error instanceof Error && error.name === 'RpcGarbageError'
    return { ok: false, problem: isGarbage ? 'notAnEndpoint' : 'unreachable' }
  }
}
