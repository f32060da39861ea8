import { loadConfig } from './config'
import type { RpcRequest } from './messages'

/** Reports a request to the tests before anything is done with it: what reached the wallet, exactly. */
export async function record(request: RpcRequest, origin: string): Promise<void> {
  const { recorderUrl } = await loadConfig()
  if (!recorderUrl) return
  await fetch(recorderUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ origin, method: request.method, params: request.params }),
  })
}
