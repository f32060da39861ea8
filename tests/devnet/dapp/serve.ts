import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { generate } from 'selfsigned'

/** Host → folder of static files. */
export type Sites = Record<string, string>

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export interface DappServer {
  port: number
  stop(): Promise<void>
}

/** Serves each host its folder over https on a free port of this machine, with a certificate of its own making. */
export async function serveSites(sites: Sites): Promise<DappServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }])
  const server = createServer({ key, cert }, (request, response) => void answer(sites, request, response))
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise(stopped => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

async function answer(sites: Sites, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = request.headers.host?.replace(/:\d+$/, '') ?? ''
  const folder = sites[host]
  const { pathname } = new URL(request.url ?? '/', 'https://host')
  const file = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  try {
    if (!folder) throw new Error(`No site ${host}`)
    const body = await readFile(join(folder, file))
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body)
  } catch (error) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end(String(error))
  }
}
