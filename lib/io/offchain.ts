import { browser } from 'wxt/browser'
import { AppError } from '../core/appError.ts'
import { askOutside } from './outside.ts'

/** A service off the chain did not answer, or not with JSON. */
export class OffchainUnavailableError extends AppError {
  override name = 'OffchainUnavailableError'
}

const TIMEOUT_MS = 3_000

/** Plain GETs, without cookies, to hosts that a person granted. */
export const offchain = {
  isAllowed: (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [origin] }),

  /** Throws OffchainUnavailableError. */
  async fetchJson(url: string): Promise<unknown> {
    const { host } = new URL(url)
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS)
      const response = await askOutside(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal })
      // A refusal of one pair comes as JSON with a 4xx: the source understands it.
      return await response.json()
    } catch (cause) {
      throw new OffchainUnavailableError(`${host} does not answer`, { details: host, cause, retryable: true })
    }
  },
}
