/** A JSON-RPC request as the page's provider sends it. */
export interface RpcRequest {
  id?: number | string
  jsonrpc: '2.0'
  method: string
  params?: unknown
}

export interface RpcReply {
  id: number | string
  jsonrpc: '2.0'
  result?: unknown
  error?: { code: number; message: string; data?: unknown }
}

/** A change that the wallet tells every page of its own accord. */
export interface RpcNotification {
  jsonrpc: '2.0'
  method: string
  params: unknown
}

/** Names of the two ends of the window's message stream. */
export const PAGE = 'test-wallet-page'
export const RELAY = 'test-wallet-relay'
/** Names of the ports to the background. */
export const PAGE_PORT = 'page'
export const APPROVAL_PORT = 'approval'

export type Decision = { approved: false } | { approved: true; accounts: string[] }
