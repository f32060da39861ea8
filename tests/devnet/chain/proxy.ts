import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** How an endpoint can be bad. `methods` narrows a fault to some methods. */
export type RpcFault = (
  | { kind: 'delay'; ms: number }
  | { kind: 'drop' }
  | { kind: 'rate-limit' }
  | { kind: 'garbage' }
  /** It serves another chain than the one it is set for. */
  | { kind: 'wrong-chain' }
) & { methods?: readonly string[] }

export interface FaultProxy {
  url: string
  /** How often each method was asked since the start or the last reset. */
  counts: Map<string, number>
  setFault(fault: RpcFault | undefined): void
  stop(): Promise<void>
}

interface RpcRequest {
  id: unknown
  method: string
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'POST, GET, OPTIONS',
  'access-control-max-age': '600',
}

/** Stands before an anvil as a public endpoint would: counts, and fails on request. `elsewhere`: a node of another chain. */
export async function startProxy(target: string, elsewhere: string, port: number): Promise<FaultProxy> {
  const counts = new Map<string, number>()
  let fault: RpcFault | undefined
  const server = createServer((request, response) => {
    answer(request, response).catch(error => {
      response.writeHead(502, { ...CORS, 'content-type': 'text/plain' }).end(String(error))
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') return void response.writeHead(204, CORS).end()
    const body = await readBody(request)
    const calls = parseCalls(body)
    for (const { method } of calls) counts.set(method, (counts.get(method) ?? 0) + 1)
    const now = faultFor(calls)
    if (now?.kind === 'drop') return void request.socket.destroy()
    if (now?.kind === 'delay') await sleep(now.ms)
    if (now?.kind === 'rate-limit') return send(response, 429, { error: 'Too many requests' })
    if (now?.kind === 'garbage')
      return void response.writeHead(200, { ...CORS, 'content-type': 'text/html' }).end('<html>502')
    const upstream = await fetch(now?.kind === 'wrong-chain' ? elsewhere : target, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    response
      .writeHead(upstream.status, { ...CORS, 'content-type': 'application/json' })
      .end(await upstream.text())
  }

  function faultFor(calls: readonly RpcRequest[]): RpcFault | undefined {
    const methods = fault?.methods
    return !methods || calls.some(call => methods.includes(call.method)) ? fault : undefined
  }

  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    setFault: next => {
      fault = next
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { ...CORS, 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** What cannot be read is passed on: the node says what is wrong with it. */
function parseCalls(body: string): RpcRequest[] {
  try {
    const parsed: RpcRequest | RpcRequest[] = JSON.parse(body)
    return Array.isArray(parsed) ? parsed : [parsed]
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
