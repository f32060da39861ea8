import type { Runtime } from 'webextension-polyfill'
import { extension } from './extension'
import type { Decision, RpcRequest } from './messages'

interface Waiting {
  request: RpcRequest
  origin: string
  decide(decision: Decision): void
}

const waiting = new Map<string, Waiting>()

/** Opens the wallet's window and waits for the person; closing the window is a no. */
export async function askPerson(request: RpcRequest, origin: string): Promise<Decision> {
  const id = crypto.randomUUID()
  const decision = new Promise<Decision>(decide => waiting.set(id, { request, origin, decide }))
  await extension.windows.create({
    url: extension.runtime.getURL(`approve.html?id=${id}`),
    type: 'popup',
    width: 420,
    height: 640,
  })
  return decision
}

/** Serves one approval window: sends it what it shows, takes its answer. Its pings keep this worker awake. */
export function serveApproval(port: Runtime.Port, id: string): void {
  const entry = waiting.get(id)
  if (entry) port.postMessage({ request: entry.request, origin: entry.origin })
  port.onMessage.addListener(message => {
    if (message === 'ping') return
    settle(id, message as Decision)
  })
  port.onDisconnect.addListener(() => settle(id, { approved: false }))
}

function settle(id: string, decision: Decision): void {
  waiting.get(id)?.decide(decision)
  waiting.delete(id)
}
