import * as v from 'valibot'
import { askOutside, PausedError } from '../outside.ts'
import { RpcCallError, RpcGarbageError, RpcLimitError, RpcUnavailableError } from './errors.ts'

const answer = v.union([
  v.object({ result: v.unknown(), error: v.optional(v.undefined()) }),
  v.object({
    error: v.object({
      code: v.optional(v.number()),
      message: v.optional(v.string(), ''),
      data: v.optional(v.unknown()),
    }),
  }),
])

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}

const LIMIT_WORDS =
  /rate limit|too many|limit exceeded|request entity too large|out of gas|query returned more than|block range/i

/**
 * One JSON-RPC request to one endpoint, no second try: trying elsewhere is the caller's decision.
 * Throws RpcUnavailableError (network, time), RpcLimitError (413, 429), RpcGarbageError, RpcCallError, PausedError.
 */
export async function request(
  url: string,
  method: string,
  params: unknown[],
  timeoutMs: number,
): Promise<unknown> {
  const host = hostOf(url)
  const response = await askOutside(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    signal: AbortSignal.timeout(timeoutMs),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  }).catch((cause: unknown) => {
    if (cause instanceof PausedError) throw cause
    throw new RpcUnavailableError(`${host} does not answer`, {
      cause,
      details: host,
      retryable: true,
      hint: 'rpc',
    })
  })
  if (response.status === 429 || response.status === 413)
    throw new RpcLimitError(`${host} refuses: HTTP ${response.status}`, { details: host, retryable: true })
  const text = await response.text().catch((cause: unknown) => {
    throw new RpcUnavailableError(`${host} broke off`, { cause, details: host, retryable: true, hint: 'rpc' })
  })
  return readAnswer(text, host, response.status)
}

function readAnswer(text: string, host: string, status: number): unknown {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), answer), text)
  if (!parsed.success) {
    const options = { details: `${host}: HTTP ${status}`, retryable: true, hint: 'rpc' }
    throw status >= 500
      ? new RpcUnavailableError(`${host} fails: HTTP ${status}`, options)
      : new RpcGarbageError(`${host} answers something else than JSON-RPC`, options)
  }
  if (!('error' in parsed.output) || !parsed.output.error)
    return (parsed.output as { result: unknown }).result
  const { code, message, data } = parsed.output.error
  if (code === -32005 || LIMIT_WORDS.test(message))
    throw new RpcLimitError(`${host} refuses: ${message}`, { details: host, retryable: true })
  throw new RpcCallError(message, code, typeof data === 'string' ? data : undefined, host)
}
