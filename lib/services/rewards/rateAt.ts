import { AppError } from '../../core/appError.ts'
import { DAY_S } from '../../core/time.ts'
import type { BlockTime } from '../../finance/rewards/records.ts'
import type { SourcedRate } from '../../finance/rewards/rewards.ts'
import { RpcUnavailableError } from '../../io/rpc/errors.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { growthRay } from './growthRay.ts'
import { knownRates } from './knownRates.ts'
import { rateFromEvents } from './rateEvents.ts'
import { REORG_BLOCKS, type RewardsIo } from './rewardsIo.ts'
import { thin } from './thin.ts'

/** No endpoint of the chain keeps the state of old blocks, or none did within the last day. */
export class ArchiveRefusedError extends AppError {
  override name = 'ArchiveRefusedError'
}

/**
 * What one share was worth at a block of the token's home chain, ray, rounded down. A settled block is asked once.
 * Where old state is not kept, what the protocol's last report before the block said; old state is then not asked
 * for again for a day. Throws ArchiveRefusedError when there is no report either.
 */
export async function rateAt(
  io: RewardsIo,
  token: Token,
  block: number,
  head: BlockTime,
): Promise<SourcedRate> {
  const known = (await knownRates(io, token.id))(block)
  if (known) return known
  const reading = growthRay(token)
  if (!reading) throw new AppError(`${token.symbol} earns nothing`)
  const rate = await readAt(io, token, block, head, reading).catch(async (error: unknown) => {
    const told = error instanceof ArchiveRefusedError ? await rateFromEvents(io, token, block) : undefined
    if (told === undefined) throw error
    return { at: block, rateRay: told, from: 'report' as const }
  })
  if (block <= head.block - REORG_BLOCKS) {
    const kind = rate.from === 'block' ? 'rates' : 'reports'
    await io.rewardsHistory.update(kind, token.id, now => withRate(now ?? {}, block, rate.rateRay))
  }
  return rate
}

function withRate(known: Readonly<Record<number, bigint>>, block: number, rateRay: bigint) {
  const kept = thin(Object.entries(known))
  return { ...Object.fromEntries(kept), [block]: rateRay }
}

async function readAt(
  io: RewardsIo,
  token: Token,
  block: number,
  head: BlockTime,
  reading: NonNullable<ReturnType<typeof growthRay>>,
): Promise<SourcedRate> {
  const key = `archive-${token.homeChainId}`
  const isOld = block < head.block - REORG_BLOCKS
  const refusal = isOld ? await io.rewardsHistory.get('refusals', key) : undefined
  const isRefused = refusal !== undefined && refusal.untilS > io.clock.nowS()
  // A node that forgot the last month may well know the last week.
  if (isRefused && block <= (refusal.block ?? block))
    throw new ArchiveRefusedError(refusal.reason, { hint: 'rpc' })
  try {
    const { results } = await io.rpc.readCalls(token.homeChainId, reading.calls(), BigInt(block))
    return { at: block, rateRay: reading.parse(results), from: 'block' }
  } catch (cause) {
    // An endpoint that is down may be asked again; one that says no has no archive.
    if (!isOld || !(cause instanceof RpcUnavailableError) || cause.retryable) throw cause
    const reason = `The state of block ${block} is not kept: ${cause.shortMessage}`
    const untilS = io.clock.nowS() + DAY_S
    const youngest = isRefused ? Math.max(refusal.block ?? block, block) : block
    await io.rewardsHistory.update('refusals', key, () => ({ untilS, reason, block: youngest }))
    throw new ArchiveRefusedError(reason, { cause, hint: 'rpc' })
  }
}
