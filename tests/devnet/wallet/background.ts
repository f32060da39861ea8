import type { Runtime } from 'webextension-polyfill'
import { serveApproval } from './approvals'
import { WalletError } from './errors'
import { extension } from './extension'
import { APPROVAL_PORT, PAGE_PORT, type RpcNotification, type RpcReply, type RpcRequest } from './messages'
import { perform } from './methods'
import { accountsOf, currentChain } from './permissions'
import { record } from './recorder'

const pages = new Set<Runtime.Port>()

const originOf = (port: Runtime.Port) => new URL(port.sender?.url ?? 'null:').origin

async function answer(port: Runtime.Port, request: RpcRequest): Promise<void> {
  const origin = originOf(port)
  await record(request, origin)
  const id = request.id ?? 0
  let reply: RpcReply
  try {
    reply = { id, jsonrpc: '2.0', result: (await perform(request, origin)) ?? null }
  } catch (error) {
    const { code, message, data } =
      error instanceof WalletError ? error : { code: -32603, message: String(error) }
    reply = { id, jsonrpc: '2.0', error: { code, message, data } }
  }
  port.postMessage(reply)
  await tellChanges(request.method)
}

/** Tells every page what its request changed for all of them. */
async function tellChanges(method: string): Promise<void> {
  if (method === 'wallet_switchEthereumChain') {
    const chainId = await currentChain()
    const params = {
      chainId: `0x${chainId.toString(16)}`,
      networkVersion: String(chainId),
      isConnected: true,
    }
    for (const page of pages) notify(page, { jsonrpc: '2.0', method: 'metamask_chainChanged', params })
  }
  if (method === 'eth_requestAccounts' || method.endsWith('Permissions')) {
    for (const page of pages) {
      const params = await accountsOf(originOf(page))
      notify(page, { jsonrpc: '2.0', method: 'metamask_accountsChanged', params })
    }
  }
}

function notify(page: Runtime.Port, notification: RpcNotification): void {
  page.postMessage(notification)
}

extension.runtime.onConnect.addListener(port => {
  if (port.name.startsWith(APPROVAL_PORT)) serveApproval(port, port.name.slice(APPROVAL_PORT.length + 1))
  if (port.name !== PAGE_PORT) return
  pages.add(port)
  port.onMessage.addListener(message => void answer(port, message as RpcRequest))
  port.onDisconnect.addListener(() => pages.delete(port))
})
