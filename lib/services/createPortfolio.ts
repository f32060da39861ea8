import { HOUR_S, MINUTE_S, type UnixS } from '../core/time.ts'
import { alone, joined } from './alone.ts'
import { type CoverIo, showCover } from './cover.ts'
import { areLoansFresh, type LoansIo, readLoans } from './loans/readLoans.ts'
import { drawBadge, type ObserveIo, observe } from './observe/observe.ts'
import type { PositionsIo } from './positions/positionsIo.ts'
import { readPositions } from './positions/readPositions.ts'
import { type RefreshIo, refreshBalances } from './refreshPortfolio/refreshBalances.ts'
import { addRewards, type RewardsIo } from './rewards/addRewards.ts'
import { oneAtATime } from './rewards/oneAtATime.ts'
import { readTables } from './rewards/readTables.ts'
import { type SweepIo, sweepChains } from './sweep/sweepChains.ts'
import { areFresh } from './withdrawals/areFresh.ts'
import { readWithdrawals, type WithdrawalsIo } from './withdrawals/readWithdrawals.ts'

export type PortfolioIo = RefreshIo &
  ObserveIo &
  CoverIo &
  RewardsIo &
  WithdrawalsIo &
  PositionsIo &
  LoansIo &
  SweepIo & {
    /** Nobody can look now. */
    isScreenLocked(): Promise<boolean>
  }

/** Balances without anybody looking: once an hour; while somebody looks, once a minute. */
const BALANCES_EVERY_S = HOUR_S
const WATCHED_BALANCES_EVERY_S = MINUTE_S
/** While somebody looks, pegs are read twice a minute. */
const WATCHED_PEGS_EVERY_S = 30
/** While the screen is locked, pegs that hold are read four times an hour. */
const LOCKED_PEGS_EVERY_S = 15 * MINUTE_S
/** An open page asks twice a minute; one in the background is held back by the browser. */
const LOOKED_AWAY_S = 3 * MINUTE_S
/** Withdrawals and positions are read with the balances, but no sooner than this unless somebody asked. */
const SLOW_EVERY_S = 5 * MINUTE_S

/** Glance and watch together: one at a time, whoever asks for it. */
export function createPortfolio(io: PortfolioIo) {
  const inTurn = alone()
  const earn = oneAtATime(() => addRewards(io))

  const claims = async (everyS: number) => {
    if (await areFresh(io, everyS)) return
    await readWithdrawals(io)
    // What became claimable is told, and the badge counts it.
    await inTurn(async () => {
      await observe(io)
      await showCover(io)
    })
  }

  const owe = async (everyS: number) => {
    if (await areLoansFresh(io, everyS)) return
    // What fell too low is told at once.
    if (await readLoans(io)) await inTurn(() => observe(io))
  }

  /** What takes its time, each on a lane of its own: none waits for another. */
  const slow = [claims, owe, (everyS: number) => readPositions(io, everyS)].map(lane)
  const sweep = joined(() => sweepChains(io))

  /** While the person has paused it, nobody is asked: the icon says so. */
  const unlessPaused = async (work: () => Promise<void>) => {
    if (!(await io.settings.get()).isPaused) return work()
    await drawBadge(io)
    await showCover(io)
  }

  const everything = async (slowEveryS = 0) => {
    await marked(io, async () => {
      // What is held already is read beside the balances; what is new, once it is known.
      await Promise.all([refreshBalances(io), observe(io, WATCHED_PEGS_EVERY_S)])
      await observe(io, WATCHED_PEGS_EVERY_S)
    })
    await showCover(io)
    // Rewards may take long the first time: what is read is shown meanwhile.
    void earn()
    for (const read of slow) void read(slowEveryS)
  }

  /** Everything anew if the balances are older than this, else the pegs that are due. */
  const due = async (balancesEveryS: number, pegsEveryS?: number) => {
    const { takenAtS } = await io.snapshot.get()
    const { watched } = await io.accounts.get()
    if (watched.length > 0 && isOlder(takenAtS, balancesEveryS, io.clock.nowS()))
      return everything(SLOW_EVERY_S)
    await observe(io, pegsEveryS)
    await showCover(io)
  }

  /** Somebody asked. */
  const refresh = joined(() => inTurn(() => unlessPaused(everything)))
  /** Somebody is looking. */
  let watchedAtS = 0
  const watchDue = joined(() =>
    inTurn(() => unlessPaused(() => due(WATCHED_BALANCES_EVERY_S, WATCHED_PEGS_EVERY_S))),
  )
  const watch = () => {
    watchedAtS = io.clock.nowS()
    return watchDue()
  }
  const isWatched = () => !isOlder(watchedAtS, LOOKED_AWAY_S, io.clock.nowS())
  /** Nobody is looking, as far as is known. */
  const tick = joined(async () => {
    const pegsEveryS = (await io.isScreenLocked()) ? LOCKED_PEGS_EVERY_S : undefined
    await inTurn(() =>
      unlessPaused(async () => {
        await due(BALANCES_EVERY_S, pegsEveryS)
        void sweep()
      }),
    )
  })
  /** An account came or went: again, also when a refresh without it is still under way. */
  const accountsChanged = () => void inTurn(() => unlessPaused(everything))
  /** Somebody looks at what was earned, row by row. */
  const readRewards = oneAtATime(() => readTables(io))

  return { refresh, watch, isWatched, tick, accountsChanged, readRewards }
}

/** One pass at a time; asked for meanwhile, another follows. */
function lane(read: (everyS: number) => Promise<void>): (everyS: number) => Promise<void> {
  const inTurn = alone()
  return everyS => inTurn(() => read(everyS))
}

/** The snapshot says that it is being read anew, until it is. */
async function marked({ snapshot, clock }: PortfolioIo, work: () => Promise<void>): Promise<void> {
  const nowS = clock.nowS()
  await snapshot.update(before => ({ ...before, refreshingSinceS: nowS }))
  try {
    await work()
  } finally {
    await snapshot.update(({ refreshingSinceS: _over, ...now }) => now)
  }
}

const isOlder = (atS: UnixS, byS: number, nowS: UnixS) => nowS - atS >= byS
