import { type ErrorInfo, toErrorInfo } from '../../core/appError.ts'
import type { UnixS } from '../../core/time.ts'
import { findToken } from '../../tokens/index.ts'
import { type BackfillIo, backfill } from './backfill.ts'

export type Filled = { ok: true; read: number } | { ok: false; error: ErrorInfo }

/** What was read before the endpoint had no more is kept. Never rejects: why there is no more is part of the answer. */
export async function fillHistory(
  io: BackfillIo & { clock: { nowS(): UnixS } },
  tokenId: string,
  stop: () => boolean,
): Promise<Filled> {
  const token = findToken(tokenId)
  if (!token) return { ok: true, read: 0 }
  try {
    return { ok: true, read: await backfill(io, token, io.clock.nowS(), stop) }
  } catch (error) {
    return { ok: false, error: toErrorInfo(error) }
  }
}
