import { keepLast, knownValue } from '../../core/loadable.ts'
import type { UnixS } from '../../core/time.ts'
import { PERIODS } from '../../finance/rewards/table.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Position, Snapshot } from '../../messaging/schemas/snapshot.ts'
import { findToken } from '../../tokens/index.ts'
import { aprOf } from './aprOf.ts'
import { type RewardsIo as HistoryIo, type RewardPeriods, rewardsOf } from './rewardsOf.ts'
import { endPass } from './work.ts'

export interface RewardsIo extends HistoryIo {
  clock: { nowS(): UnixS }
  settings: { get(): Promise<Settings> }
  snapshot: { get(): Promise<Snapshot>; update(change: (before: Snapshot) => Snapshot): Promise<Snapshot> }
}

/**
 * Works out what every held position has earned, and what its token yields, one after the other, and puts each into
 * the snapshot as it comes: the first time a history is read this takes a while, later almost nothing.
 */
export async function addRewards(io: RewardsIo): Promise<void> {
  const { positions, tokens } = await io.snapshot.get()
  for (const position of positions) {
    const token = findToken(position.tokenId)
    if (!token || knownValue(position.balanceWei) === undefined) continue
    const { account, chainId } = position
    const rewardsWei = await rewardsOf(io, { account, token, chainId, nowS: io.clock.nowS() })
    await io.snapshot.update(now => ({
      ...now,
      positions: now.positions.map(one =>
        isSame(one, position) ? { ...one, rewardsWei: keepKnown(one.rewardsWei, rewardsWei) } : one,
      ),
    }))
  }
  for (const { tokenId, chainId } of tokens) {
    const token = findToken(tokenId)
    if (!token) continue
    const apr = await aprOf(io, token, io.clock.nowS())
    await io.snapshot.update(now => ({
      ...now,
      tokens: now.tokens.map(one =>
        one.tokenId === tokenId && one.chainId === chainId ? { ...one, apr: keepLast(one.apr, apr) } : one,
      ),
    }))
  }
  await endPass(io)
}

const isSame = (a: Position, b: Position) =>
  a.account === b.account && a.tokenId === b.tokenId && a.chainId === b.chainId

/** A failure leaves what was known, marked stale. */
function keepKnown(before: RewardPeriods, now: RewardPeriods): RewardPeriods {
  if (PERIODS.every(period => now[period].status !== 'error')) return now
  const kept = Object.fromEntries(PERIODS.map(period => [period, keepLast(before[period], now[period])]))
  const told = PERIODS.some(period => now[period].status === 'ready') ? now : before
  return { ...told, ...kept }
}
