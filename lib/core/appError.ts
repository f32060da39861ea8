export interface AppErrorOptions {
  /** One or two plain words more, for the person who looks closer. Never a secret, never a stack. */
  details?: string | undefined
  /** What the person can do about it, as an i18n key under `errors.hints`. */
  hint?: string | undefined
  retryable?: boolean | undefined
  cause?: unknown
}

/**
 * The one error that crosses layers. Subclasses stand beside what throws them and are named by what failed.
 * `shortMessage` is one English sentence for logs; what a person reads is looked up by `name` in i18n.
 */
export class AppError extends Error {
  override name = 'AppError'
  readonly shortMessage: string
  readonly details: string | undefined
  readonly hint: string | undefined
  readonly retryable: boolean

  constructor(shortMessage: string, options: AppErrorOptions = {}) {
    super(options.details ? `${shortMessage}\n${options.details}` : shortMessage, { cause: options.cause })
    this.shortMessage = shortMessage
    this.details = options.details
    this.hint = options.hint
    this.retryable = options.retryable ?? false
  }
}

/** An error as plain data: what storage and messages carry. */
export interface ErrorInfo {
  name: string
  shortMessage: string
  details?: string | undefined
  hint?: string | undefined
  retryable: boolean
}

export function toErrorInfo(error: unknown): ErrorInfo {
  if (error instanceof AppError) {
    const { name, shortMessage, details, hint, retryable } = error
    return { name, shortMessage, details, hint, retryable }
  }
  if (error instanceof Error)
    return { name: 'UnexpectedError', shortMessage: error.message, retryable: false }
  return { name: 'UnexpectedError', shortMessage: String(error), retryable: false }
}
