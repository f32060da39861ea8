import type { RpcRequest } from './messages'
import { askChain } from './rpc'

interface CallBatch {
  from: string
  chainId: string
  calls: { to?: string; data?: string; value?: string }[]
}

/**
 * EIP-5792 `wallet_sendCalls`, as plain transactions one after the other: what a wallet without a smart account does.
 * The id is the last transaction's hash.
 */
export async function sendCalls(request: RpcRequest): Promise<{ id: unknown }> {
  const [batch] = request.params as [CallBatch]
  let id: unknown
  for (const call of batch.calls) {
    id = await askChain(Number(batch.chainId), 'eth_sendTransaction', [{ from: batch.from, ...call }])
  }
  return { id }
}
