import { HOUR_S, type UnixS } from '../core/time.ts'
import { type CoverIo, showCover } from './cover.ts'
import { type ObserveIo, observe } from './observe/observe.ts'
import { type RefreshIo, refreshPortfolio } from './refreshPortfolio/refreshPortfolio.ts'
import { addRewards, type RewardsIo } from './rewards/addRewards.ts'
import { oneAtATime } from './rewards/oneAtATime.ts'

export type PortfolioIo = RefreshIo & ObserveIo & CoverIo & RewardsIo

/** Balances without anybody looking: once an hour. */
const BALANCES_EVERY_S = HOUR_S
/** While somebody looks, pegs are read twice a minute. */
const WATCHED_EVERY_S = 30

/** Glance and watch together: one refresh at a time, whoever asks for it. */
export function createPortfolio(io: PortfolioIo) {
  let running: Promise<void> | undefined
  const earn = oneAtATime(() => addRewards(io))

  const refresh = (): Promise<void> => {
    running ??= refreshNow().finally(() => {
      running = undefined
    })
    return running
  }

  const refreshNow = async () => {
    await refreshPortfolio(io)
    await observe(io, WATCHED_EVERY_S)
    await showCover(io)
    // Rewards may take long the first time: what is read is shown meanwhile.
    void earn()
  }

  /** An account came or went: again, also when a refresh without it is still under way. */
  const accountsChanged = () => {
    void (running ?? Promise.resolve()).then(refresh)
  }

  const tick = async () => {
    const { takenAtS } = await io.snapshot.get()
    const { watched } = await io.accounts.get()
    const isDue = watched.length > 0 && isOlder(takenAtS, BALANCES_EVERY_S, io.clock.nowS())
    if (isDue) return refresh()
    await observe(io)
    await showCover(io)
  }

  return { refresh, accountsChanged, tick }
}

const isOlder = (atS: UnixS, byS: number, nowS: UnixS) => nowS - atS >= byS
