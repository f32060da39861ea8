import { AppError } from '../../core/appError.ts'
import type { CallResult, Reading } from '../../core/reading.ts'
import type { HealthSample } from '../../finance/health/stepHealth.ts'
import { findProtocol } from '../../protocols/index.ts'
import type { Token } from '../../tokens/defineToken.ts'

/**
 * What tells of a protocol's health: the rate each time (a share's worth where the balance rebases), pause and queue
 * when they are due. What does not answer is not known; it never counts as fine.
 */
export function healthReading(token: Token, isDue: boolean): Reading<Omit<HealthSample, 'atS'>> {
  const can = isDue ? findProtocol(token.protocol)?.tokens[token.id] : undefined
  const rate = token.shares?.index ?? token.index ?? token.exchangeRate
  const parts = [rate, can?.pause, can?.queue] as const
  const sizes = parts.map(part => part?.calls().length ?? 0)
  const [rateSize = 0, pauseSize = 0] = sizes
  return {
    calls: () => parts.flatMap(part => part?.calls() ?? []),
    parse(results) {
      const pause = known(can?.pause, results.slice(rateSize, rateSize + pauseSize))
      const queue = known(can?.queue, results.slice(rateSize + pauseSize))
      return {
        rateWad: known(rate, results.slice(0, rateSize)),
        isWithdrawalPaused: pause?.withdrawals,
        isBunker: queue?.isBunker,
        queueWei: queue?.waitingWei,
      }
    },
  }
}

/** A reading says itself what it can do without; what it cannot tell is not known. */
function known<T>(reading: Reading<T> | undefined, results: readonly CallResult[]): T | undefined {
  try {
    return reading?.parse(results)
  } catch (error) {
    if (error instanceof AppError) return undefined
    throw error
  }
}
