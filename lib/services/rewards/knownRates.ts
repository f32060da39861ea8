import type { SourcedRate } from '../../finance/rewards/rewards.ts'
import type { RewardsIo } from './rewardsIo.ts'

/** What is remembered of a token's rates, by block; what was read at the block goes before what a report told. */
export async function knownRates(
  io: RewardsIo,
  tokenId: string,
): Promise<(block: number) => SourcedRate | undefined> {
  const [rates, reports] = [
    await io.rewardsHistory.get('rates', tokenId),
    await io.rewardsHistory.get('reports', tokenId),
  ]
  return at => {
    const [read, told] = [rates?.[at], reports?.[at]]
    if (read !== undefined) return { at, rateRay: read, from: 'block' }
    return told === undefined ? undefined : { at, rateRay: told, from: 'report' }
  }
}
