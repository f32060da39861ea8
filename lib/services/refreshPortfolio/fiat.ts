import { type Feed, type FeedAnswer, isFeedStale } from '../../chains/feed.ts'
import { ETH_USD_FEED, FIAT_USD_FEEDS } from '../../chains/fiat.ts'
import { AppError, toErrorInfo } from '../../core/appError.ts'
import { failed, keepLast, type Loadable, ready } from '../../core/loadable.ts'
import type { UnixS } from '../../core/time.ts'
import { mulDivDown, WAD } from '../../core/wad.ts'
import { type Part, partOf, type Told, tell } from '../ask/answers.ts'
import type { Round } from '../ask/askRound.ts'

/** A feed's last answer is older than its heartbeat allows. */
class StaleFeedError extends AppError {
  override name = 'StaleFeedError'
}

interface FiatPlan {
  currency: string
  /** US dollars per unit; undefined for the dollar itself. */
  feed: Feed | undefined
  part: Part<FeedAnswer>
}

/** One reading of ETH in dollars, and one for each other currency. */
export function fiatPlans(): FiatPlan[] {
  const others = Object.entries(FIAT_USD_FEEDS).map(([currency, feed]) => ({
    currency,
    feed,
    part: partOf(feed),
  }))
  return [{ currency: 'USD', feed: undefined, part: partOf(ETH_USD_FEED) }, ...others]
}

/** Fiat per ETH by currency, wad, rounded down. A feed that is stale or silent makes its currency unknown. */
export function ethPrices(
  plans: readonly FiatPlan[],
  round: Round,
  nowS: UnixS,
): Record<string, Loadable<bigint>> {
  const dollars = tell(plans[0]?.part ?? { calls: [], parse: never }, round.answers, nowS)
  return Object.fromEntries(
    plans.map(({ currency, feed, part }) => [
      currency,
      feed
        ? crossed(dollars, tell(part, round.answers, nowS), feed, nowS)
        : priceOf(dollars, ETH_USD_FEED, nowS),
    ]),
  )
}

function never(): FeedAnswer {
  throw new StaleFeedError('No dollar feed is planned')
}

function priceOf(told: Told<FeedAnswer>, feed: Feed, nowS: UnixS): Loadable<bigint> {
  if ('error' in told) return failed(told.error)
  const { rateWad, updatedAtS } = told.value
  const source = `${feed.description} latestRoundData()`
  if (!isFeedStale(feed, told.value, nowS)) return ready(rateWad, { asOfS: updatedAtS, source })
  const error = toErrorInfo(new StaleFeedError(`${feed.description} was last set at ${updatedAtS}`))
  return { status: 'stale', value: rateWad, asOfS: updatedAtS, source, error }
}

/** ETH in dollars ÷ the currency in dollars; as old and as stale as the worse of the two. */
function crossed(
  dollars: Told<FeedAnswer>,
  other: Told<FeedAnswer>,
  feed: Feed,
  nowS: UnixS,
): Loadable<bigint> {
  const eth = priceOf(dollars, ETH_USD_FEED, nowS)
  const unit = priceOf(other, feed, nowS)
  if (eth.status === 'error' || eth.status === 'loading') return eth
  if (unit.status === 'error' || unit.status === 'loading') return unit
  const value = mulDivDown(eth.value, WAD, unit.value)
  const asOfS = Math.min(eth.asOfS, unit.asOfS)
  const source = `${eth.source}, ${unit.source}`
  const stale = [eth, unit].find(one => one.status === 'stale')
  return stale?.status === 'stale'
    ? { status: 'stale', value, asOfS, source, error: stale.error }
    : ready(value, { asOfS, source })
}

/** A price that could not be read stays as it was, marked stale. */
export function keepPrices(
  before: Record<string, Loadable<bigint>>,
  next: Record<string, Loadable<bigint>>,
): Record<string, Loadable<bigint>> {
  return Object.fromEntries(
    Object.entries(next).map(([currency, price]) => [currency, keepLast(before[currency], price)]),
  )
}
