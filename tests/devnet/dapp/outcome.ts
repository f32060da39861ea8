import { BaseError } from 'viem'

/** What became of the last thing asked of the wallet. */
export type Outcome =
  | { status: 'idle' | 'pending' }
  | { status: 'done'; result: string }
  | { status: 'failed'; code: string; message: string }

const codeOf = (error: unknown) => (error as { code?: unknown } | null)?.code

/** The wallet's own code and words, from under the libraries' wrapping. */
export function failure(error: unknown): Outcome {
  const coded = error instanceof BaseError ? error.walk(cause => typeof codeOf(cause) === 'number') : error
  const innermost = error instanceof BaseError ? error.details : undefined
  const message = innermost || (error instanceof Error ? error.message : String(error))
  return { status: 'failed', code: String(codeOf(coded) ?? 'unknown'), message }
}
