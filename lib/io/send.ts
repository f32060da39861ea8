import { browser } from 'wxt/browser'
import type { MessageName, RequestOf, ResponseOf } from '../messaging/protocol.ts'

/** What the background answers an extension page: its response, or that it failed. */
export type Envelope<N extends MessageName> =
  | { ok: true; value: ResponseOf<N> }
  | { ok: false; error: string }

/** Sends a command to the background. Rejects when nobody answers or the handler failed. */
export async function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> {
  const answer = (await browser.runtime.sendMessage({ name, request })) as Envelope<N> | undefined
  if (!answer) throw new Error(`${name}: the background does not answer`)
  if (!answer.ok) throw new Error(`${name}: ${answer.error}`)
  return answer.value
}
