import type { RpcRequest } from './messages'
import { askChain } from './rpc'

interface CallBatch {
  from: string
  chainId: string
  calls: { to?: string; data?: string; value?: string }[]
}

/**
 * EIP-5792 `wallet_sendCalls`, as plain transactions one after the other: what a wallet without a smart account does.
 * Each waits until the one before is mined, or its gas would be estimated on a state that is over. The id is the last
 * transaction's hash.
 */
export async function sendCalls(request: RpcRequest): Promise<{ id: unknown }> {
  const [batch] = request.params as [CallBatch]
  let id: unknown
  for (const call of batch.calls) {
    if (id) await mined(Number(batch.chainId), id)
    id = await askChain(Number(batch.chainId), 'eth_sendTransaction', [{ from: batch.from, ...call }])
  }
  return { id }
}

const POLL_MS = 200

async function mined(chainId: number, hash: unknown): Promise<void> {
  while (!(await askChain(chainId, 'eth_getTransactionReceipt', [hash]))) {
    await new Promise(again => setTimeout(again, POLL_MS))
  }
}
