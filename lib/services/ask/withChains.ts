import type { UnixS } from '../../core/time.ts'
import type { ChainState } from '../../messaging/schemas/snapshot.ts'
import type { Round } from './askRound.ts'

/**
 * What is known of the chains after a round. One that failed keeps the block of its last answer, with the reason
 * beside it; one that never answered has none; one that was not asked stays as it was. Pure.
 */
export function withChains(before: readonly ChainState[], told: Round['chains'], nowS: UnixS): ChainState[] {
  const untouched = before.filter(({ chainId }) => !told.has(chainId))
  const asked = [...told].map(([chainId, one]): ChainState => {
    if ('answer' in one) {
      const { block, timestampS, host } = one.answer
      return { chainId, block, timestampS, readAtS: nowS, host }
    }
    const old = before.find(state => state.chainId === chainId)
    const never = { chainId, block: 0n, timestampS: 0, readAtS: 0, host: one.error.details ?? '' }
    return { ...(old ?? never), error: one.error }
  })
  return [...untouched, ...asked].sort((a, b) => a.chainId - b.chainId)
}
