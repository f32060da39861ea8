import { failed, keepLast, type Loadable, ready } from '../../core/loadable.ts'
import type { UnixS } from '../../core/time.ts'
import { mulWadDown, toWad } from '../../core/wad.ts'
import type { Position, TokenState } from '../../messaging/schemas/snapshot.ts'
import { tell } from '../ask/answers.ts'
import type { Round } from '../ask/askRound.ts'
import type { BalancePlan } from './plan.ts'

/** What was read of one balance; the value is added once the rate is known. */
export function balanceOf(
  { token, chainId, balance }: BalancePlan,
  round: Round,
  nowS: UnixS,
): Loadable<bigint> {
  const told = tell(balance, round.answers, nowS)
  if ('error' in told) return failed(told.error)
  const chain = round.chains.get(chainId)
  const answer = chain && 'answer' in chain ? chain.answer : undefined
  return ready(told.value, {
    asOfS: answer?.timestampS ?? nowS,
    source: `${token.symbol} balanceOf(address)`,
    ...(answer && { block: answer.block }),
  })
}

/** A balance at the exchange rate and on the market, rounded down. */
export function position(
  plan: BalancePlan,
  balanceRead: Loadable<bigint>,
  state: TokenState | undefined,
  before: Position | undefined,
  nowS: UnixS,
): Position {
  const { token, chainId, account } = plan
  const balanceWei = keepLast(before?.balanceWei, balanceRead)
  const peg = state?.peg
  const marketRate: Loadable<bigint> =
    peg?.status === 'ready' || peg?.status === 'stale'
      ? { ...peg, value: peg.value.marketRateWad }
      : (peg ?? { status: 'loading' })
  return {
    account,
    tokenId: token.id,
    chainId,
    balanceWei,
    valueWei: times(balanceWei, state?.exchangeRateWad, token.decimals),
    marketValueWei: times(balanceWei, marketRate, token.decimals),
    rewardsWei: before?.rewardsWei ?? notYet(nowS),
  }
}

/** Rewards that nobody has worked out yet. */
function notYet(nowS: UnixS): Position['rewardsWei'] {
  const loading = { status: 'loading' } as const
  return { d1: loading, d7: loading, d30: loading, all: loading, basis: 'since-first-seen', sinceS: nowS }
}

/** amount × rate in wei of the underlying; as old as the older, as stale as the worse of the two. */
function times(
  amount: Loadable<bigint>,
  rate: Loadable<bigint> | undefined,
  decimals: number,
): Loadable<bigint> {
  if (amount.status === 'error' || amount.status === 'loading') return amount
  if (!rate || rate.status === 'loading') return { status: 'loading' }
  // Nothing at any rate is nothing.
  if (amount.value === 0n) return amount
  if (rate.status === 'error') return rate
  const value = mulWadDown(toWad(amount.value, decimals), rate.value)
  const provenance = {
    asOfS: Math.min(amount.asOfS, rate.asOfS),
    source: `${amount.source} × ${rate.source}`,
  }
  if (amount.status === 'stale') return { status: 'stale', value, error: amount.error, ...provenance }
  return rate.status === 'stale'
    ? { status: 'stale', value, error: rate.error, ...provenance }
    : ready(value, provenance)
}
