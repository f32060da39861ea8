import type { GuardAnswers, GuardMessage } from '../core/guardChannel.ts'

interface Runtime {
  id?: string | undefined
  sendMessage(message: unknown): Promise<unknown>
}

type Scope = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } }

/** The browser's own object: in Firefox `browser`, in Chromium `chrome`. Undefined once the extension was reloaded. */
function runtime(): Runtime | undefined {
  const scope = globalThis as Scope
  const found = scope.browser?.runtime ?? scope.chrome?.runtime
  return found?.id ? found : undefined
}

export type AnswerOf<M extends GuardMessage> = GuardAnswers[M['type']]

/** The background is gone for good (reloaded, updated, removed), or fails again and again. */
export class BackgroundGoneError extends Error {
  override name = 'BackgroundGoneError'
}

const RETRY_MS = [50, 200, 500, 1_000] as const
/** An attempt that lasted longer died with its worker, and counts as a first failure. */
const LONG_MS = 5_000

const pause = (delayMs: number) => new Promise(resolve => setTimeout(resolve, delayMs))

/** Sends until there is an answer. A worker that died is started again by the next attempt. Throws BackgroundGoneError. */
export async function ask<M extends GuardMessage>(message: M): Promise<NonNullable<AnswerOf<M>>> {
  for (let failures = 0; ; failures++) {
    const startMs = performance.now()
    const answer = await attempt(message)
    if (answer !== undefined && answer !== null) return answer as NonNullable<AnswerOf<M>>
    if (performance.now() - startMs > LONG_MS) failures = 0
    const delayMs = RETRY_MS[failures]
    if (delayMs === undefined || !runtime()) throw new BackgroundGoneError('the background does not answer')
    await pause(delayMs)
  }
}

/** Sends once and waits for nobody. */
export function tell(message: GuardMessage): void {
  void attempt(message)
}

async function attempt(message: GuardMessage): Promise<unknown> {
  try {
    return await runtime()?.sendMessage(message)
  } catch {
    // No receiver, or it died before it answered: the same as no answer.
    return undefined
  }
}
