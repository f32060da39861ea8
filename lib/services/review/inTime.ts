import { AppError } from '../../core/appError.ts'

/** A part of the verdict took longer than its share of the budget: the rest is judged without it. */
class TooSlowError extends AppError {
  override name = 'TooSlowError'
}

/** The promise, or a rejection with TooSlowError after `ms`. */
export async function inTime<T>(promise: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlowError(`${what} took too long`, { retryable: true })), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
