export interface RpcRequest {
  method: string
  params?: unknown
}

export interface PageProvider {
  request(request: RpcRequest): Promise<unknown>
}

declare global {
  interface Window {
    /** What reached the wallet of this page, as JSON would keep it. */
    heard: RpcRequest[]
    /** The page's wallet as a dapp gets it: from its announcement. */
    provider: PageProvider | undefined
  }
}
