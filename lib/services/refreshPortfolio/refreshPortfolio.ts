import { CHAINS } from '../../chains/index.ts'
import type { Address } from '../../core/address.ts'
import { knownValue } from '../../core/loadable.ts'
import type { UnixS } from '../../core/time.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import type { Accounts } from '../../messaging/schemas/accounts.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { ChainState, Position, Snapshot, TokenState } from '../../messaging/schemas/snapshot.ts'
import { TOKENS } from '../../tokens/index.ts'
import type { Part } from '../ask/answers.ts'
import { askRound, type ChainTold, type Round } from '../ask/askRound.ts'
import { ethPrices, fiatPlans } from './fiat.ts'
import { type BalancePlan, balancePlan, type Place, type RatePlan, ratePlan } from './plan.ts'
import { balanceOf, position } from './position.ts'
import { tokenState } from './tokenState.ts'

export interface RefreshIo {
  rpc: Pick<Rpc, 'readCalls'>
  clock: { nowS(): UnixS }
  settings: { get(): Promise<Settings> }
  accounts: { get(): Promise<Accounts> }
  snapshot: { get(): Promise<Snapshot>; update(change: (before: Snapshot) => Snapshot): Promise<Snapshot> }
}

/**
 * Reads every balance of every watched account, and rate and markets of what is held, one multicall a chain at one
 * block; a token that was not held before costs a second round. What fails keeps its last known value, marked stale.
 */
export async function refreshPortfolio(io: RefreshIo): Promise<Snapshot> {
  const nowS = io.clock.nowS()
  const [settings, accounts, before] = await Promise.all([
    io.settings.get(),
    io.accounts.get(),
    io.snapshot.get(),
  ])
  await io.snapshot.update(now => ({ ...now, refreshingSinceS: nowS }))

  const places = placesOf(settings)
  const balances = accounts.watched.flatMap(({ address }) =>
    places.flatMap(place => balancePlan(place, address) ?? []),
  )
  const heldBefore = places.filter(place => heldWei(before.positions, place) > 0n)
  const rates = heldBefore.map(place => planOf(place, before.positions, before))
  const fiat = fiatPlans()
  const round = await askRound(io.rpc, [...balances, ...rates, ...fiat].flatMap(partsOf))

  const read = balances.map(plan => ({ plan, balance: balanceOf(plan, round, nowS) }))
  const found = places.filter(place => {
    const isNew = !heldBefore.some(({ token, chainId }) => isAt(place, token.id, chainId))
    return (
      isNew &&
      read.some(
        ({ plan, balance }) => isAt(place, plan.token.id, plan.chainId) && (knownValue(balance) ?? 0n) > 0n,
      )
    )
  })
  const newRates = found.map(place => ratePlan(place, sumOf(read, place), undefined))
  const second = newRates.length > 0 ? await askRound(io.rpc, newRates.flatMap(partsOf)) : emptyRound()

  const states = [
    ...rates.map(plan => stateOf(plan, round, before, settings, nowS)),
    ...newRates.map(plan => stateOf(plan, second, before, settings, nowS)),
  ]
  const positions = read.flatMap(({ plan, balance }) => {
    const old = before.positions.find(one => isOf(one, plan))
    // A zero that was never anything else is no position; neither is a first read that failed: its chain says so.
    if (!old && (knownValue(balance) ?? 0n) === 0n) return []
    const state = states.find(one => isAt(plan, one.tokenId, one.chainId))
    return [position(plan, balance, state, old, nowS)]
  })
  return io.snapshot.update(({ refreshingSinceS: _done, ...now }) => ({
    ...now,
    takenAtS: nowS,
    chains: chainStates(round.chains, before.chains, nowS),
    tokens: states,
    // Rewards are worked out elsewhere and may have come in meanwhile.
    positions: positions.map(one => withRewardsOf(one, now.positions)),
    ethPriceWad: keepPrices(before, ethPrices(fiat, round, nowS)),
  }))
}

function placesOf(settings: Settings): Place[] {
  const isOn = new Set(
    CHAINS.filter(({ id, isOnByDefault }) => settings.chainsOn[id] ?? isOnByDefault).map(({ id }) => id),
  )
  return TOKENS.flatMap(token =>
    Object.keys(token.addresses)
      .map(Number)
      .filter(chainId => isOn.has(chainId))
      .map(chainId => ({ token, chainId })),
  )
}

function planOf(place: Place, positions: readonly Position[], before: Snapshot): RatePlan {
  const state = before.tokens.find(one => isAt(place, one.tokenId, one.chainId))
  return ratePlan(place, heldWei(positions, place), knownValue(state?.exchangeRateWad))
}

function partsOf(plan: BalancePlan | RatePlan | { part: Part<unknown> }): Part<unknown>[] {
  if ('part' in plan) return [plan.part]
  if ('balance' in plan) return [plan.balance]
  return plan.localRate ? [plan.rate, plan.localRate, plan.peg] : [plan.rate, plan.peg]
}

function stateOf(
  plan: RatePlan,
  round: Round,
  before: Snapshot,
  settings: Settings,
  nowS: UnixS,
): TokenState {
  const { token, chainId } = plan
  const bands = settings.tokenBandsBps[token.id] ?? token.bandsBps ?? settings.bandsBps
  const old = before.tokens.find(one => one.tokenId === token.id && one.chainId === chainId)
  return tokenState(plan, round, old, bands, nowS)
}

const isAt = ({ token, chainId }: Place, tokenId: string, id: number) =>
  token.id === tokenId && chainId === id

const isOf = (one: Position, plan: Place & { account: Address }) =>
  one.account === plan.account && isAt(plan, one.tokenId, one.chainId)

function heldWei(positions: readonly Position[], place: Place): bigint {
  return positions
    .filter(({ tokenId, chainId }) => isAt(place, tokenId, chainId))
    .reduce((sum, { balanceWei }) => sum + (knownValue(balanceWei) ?? 0n), 0n)
}

function sumOf(
  read: readonly { plan: BalancePlan; balance: Position['balanceWei'] }[],
  place: Place,
): bigint {
  return read
    .filter(({ plan }) => isAt(place, plan.token.id, plan.chainId))
    .reduce((sum, { balance }) => sum + (knownValue(balance) ?? 0n), 0n)
}

function withRewardsOf(one: Position, now: readonly Position[]): Position {
  const same = now.find(
    ({ account, tokenId, chainId }) =>
      account === one.account && tokenId === one.tokenId && chainId === one.chainId,
  )
  return same ? { ...one, rewardsWei: same.rewardsWei } : one
}

/** A chain that failed keeps the block of its last answer, with the reason beside it; one that never answered has none. */
function chainStates(
  told: ReadonlyMap<number, ChainTold>,
  before: readonly ChainState[],
  nowS: UnixS,
): ChainState[] {
  return [...told].map(([chainId, one]) => {
    if ('answer' in one) {
      const { block, timestampS, host } = one.answer
      return { chainId, block, timestampS, readAtS: nowS, host }
    }
    const old = before.find(state => state.chainId === chainId)
    const never = { chainId, block: 0n, timestampS: 0, readAtS: 0, host: one.error.details ?? '' }
    return { ...(old ?? never), error: one.error }
  })
}

function keepPrices(before: Snapshot, next: Snapshot['ethPriceWad']): Snapshot['ethPriceWad'] {
  return Object.fromEntries(
    Object.entries(next).map(([currency, price]) => {
      const old = before.ethPriceWad[currency]
      const isKept = price.status === 'error' && (old?.status === 'ready' || old?.status === 'stale')
      return [currency, isKept ? { ...old, status: 'stale' as const, error: price.error } : price]
    }),
  )
}

const emptyRound = (): Round => ({ answers: new Map(), chains: new Map() })
