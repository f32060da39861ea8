export type EndpointProblem = 'not-a-url' | 'not-https'

/**
 * A typed endpoint: empty means the public list. Plain http only for this machine: what is asked is which
 * addresses a person owns.
 */
export function parseEndpoint(text: string): { url: string | undefined } | { problem: EndpointProblem } {
  const trimmed = text.trim()
  if (trimmed === '') return { url: undefined }
  if (!URL.canParse(trimmed)) return { problem: 'not-a-url' }
  const { protocol, hostname } = new URL(trimmed)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (protocol === 'https:' || (protocol === 'http:' && isLocal)) return { url: trimmed }
  return { problem: protocol === 'http:' ? 'not-https' : 'not-a-url' }
}
