import { CHAINS } from '../../chains/index.ts'
import type { Address } from '../../core/address.ts'
import { failed, keepLast, knownValue, type Loadable, ready } from '../../core/loadable.ts'
import type { UnixS } from '../../core/time.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Position } from '../../messaging/schemas/snapshot.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { erc20 } from '../../tokens/erc20.ts'
import { TOKENS } from '../../tokens/index.ts'
import { type Part, partOf, tell } from '../ask/answers.ts'
import type { Round } from '../ask/askRound.ts'

/** One balance of one account: what is asked. */
export interface BalancePlan {
  token: Token
  chainId: number
  account: Address
  balance: Part<bigint>
}

/** Every token on every chain that is on, for one account. */
export function balancePlans(settings: Settings, account: Address): BalancePlan[] {
  const on = CHAINS.filter(({ id, isOnByDefault }) => settings.chainsOn[id] ?? isOnByDefault)
  return balancesOn(new Set(on.map(({ id }) => id)), account)
}

export function balancesOn(chainIds: ReadonlySet<number>, account: Address): BalancePlan[] {
  return TOKENS.flatMap(token =>
    Object.entries(token.addresses)
      .map(([id, { address }]) => ({ chainId: Number(id), address }))
      .filter(({ chainId }) => chainIds.has(chainId))
      .map(({ chainId, address }) => ({
        token,
        chainId,
        account,
        balance: partOf(erc20(chainId, address, token.symbol).balanceOf(account)),
      })),
  )
}

/**
 * The positions that these answers tell of, not yet valued. A zero that was never anything else is no position;
 * neither is a first read that failed: its chain says so. A failed read keeps the last known balance, marked stale.
 */
export function positionsOf(
  plans: readonly BalancePlan[],
  round: Round,
  before: readonly Position[],
  nowS: UnixS,
): Position[] {
  return plans.flatMap(plan => {
    const read = balanceOf(plan, round, nowS)
    const old = before.find(one => isOf(one, plan))
    if (!old && (knownValue(read) ?? 0n) === 0n) return []
    return [
      {
        account: plan.account,
        tokenId: plan.token.id,
        chainId: plan.chainId,
        balanceWei: keepLast(old?.balanceWei, read),
        valueWei: { status: 'loading' },
        marketValueWei: { status: 'loading' },
        rewardsWei: old?.rewardsWei ?? notYet(nowS),
      },
    ]
  })
}

function balanceOf({ token, chainId, balance }: BalancePlan, round: Round, nowS: UnixS): Loadable<bigint> {
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

/** Rewards that nobody has worked out yet. */
function notYet(nowS: UnixS): Position['rewardsWei'] {
  const loading = { status: 'loading' } as const
  return {
    d1: loading,
    d7: loading,
    d30: loading,
    y1: loading,
    all: loading,
    basis: 'since-first-seen',
    sinceS: nowS,
  }
}

const isOf = (one: Position, plan: BalancePlan) =>
  one.account === plan.account && one.tokenId === plan.token.id && one.chainId === plan.chainId
