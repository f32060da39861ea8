import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it reached the test wallet. */
export interface RecordedRequest {
  origin: string
  method: string
  params?: unknown
}

export interface Recorder {
  url: string
  stop(): Promise<void>
}

/** Keeps what the test wallet reports: POST adds one, GET lists them, DELETE forgets them. */
export async function startRecorder(): Promise<Recorder> {
  let requests: RecordedRequest[] = []
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') requests.push(JSON.parse(await bodyOf(request)) as RecordedRequest)
    if (request.method === 'DELETE') requests = []
    response.writeHead(200, {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
    })
    response.end(JSON.stringify(requests))
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise(stopped => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
