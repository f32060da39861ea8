import { loadConfig } from './config'
import { WalletError } from './errors'
import type { RpcReply } from './messages'

/** Asks the devnet; its errors go to the page as they are. */
export async function askChain(chainId: number, method: string, params: unknown): Promise<unknown> {
  const url = (await loadConfig()).rpcUrls[chainId]
  if (!url) throw new WalletError(4902, `Unrecognized chain ID "0x${chainId.toString(16)}".`)
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: params ?? [] }),
  })
  const reply = (await response.json()) as RpcReply
  if (reply.error) throw new WalletError(reply.error.code, reply.error.message, reply.error.data)
  return reply.result
}
