import { type ErrorInfo, toErrorInfo } from '../../core/appError.ts'
import { findToken } from '../../tokens/index.ts'
import { type BackfillIo, backfill } from './backfill.ts'
import { fillFromPrices, type PricesIo } from './fillFromPrices.ts'

export type FillIo = BackfillIo & PricesIo
export type Filled = { ok: true; read: number } | { ok: false; error: ErrorInfo }

/**
 * The past of a token's peg: from the chain, as far as its endpoint keeps it, and beside it from dollar prices where
 * they are switched on. What was read before either had no more is kept. Never rejects: why there is no more is part
 * of the answer.
 */
export async function fillHistory(io: FillIo, tokenId: string, stop: () => boolean): Promise<Filled> {
  const token = findToken(tokenId)
  if (!token) return { ok: true, read: 0 }
  const nowS = io.clock.nowS()
  const [chain, prices] = await Promise.allSettled([
    backfill(io, token, nowS, stop),
    fillFromPrices(io, token, nowS, stop),
  ])
  const read = [chain, prices].reduce((sum, one) => sum + (one.status === 'fulfilled' ? one.value : 0), 0)
  if (chain.status === 'rejected' && read === 0) return { ok: false, error: toErrorInfo(chain.reason) }
  return { ok: true, read }
}
