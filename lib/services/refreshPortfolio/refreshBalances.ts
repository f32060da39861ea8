import { CHAINS } from '../../chains/index.ts'
import { knownValue } from '../../core/loadable.ts'
import type { UnixS } from '../../core/time.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import type { Accounts } from '../../messaging/schemas/accounts.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Position, Snapshot } from '../../messaging/schemas/snapshot.ts'
import type { Part } from '../ask/answers.ts'
import { askRound, type Round } from '../ask/askRound.ts'
import { withChains } from '../ask/withChains.ts'
import { type BalancePlan, balancePlans, positionsOf } from './balances.ts'
import { ethPrices, fiatPlans, keepPrices } from './fiat.ts'
import { valued } from './valued.ts'

export interface RefreshIo {
  rpc: Pick<Rpc, 'readCalls'>
  clock: { nowS(): UnixS }
  settings: { get(): Promise<Settings> }
  accounts: { get(): Promise<Accounts> }
  snapshot: { get(): Promise<Snapshot>; update(change: (before: Snapshot) => Snapshot): Promise<Snapshot> }
}

/**
 * Reads every balance of every watched account and what an ether is worth, one multicall a chain. Rates and pegs are
 * the watch's to read: so no peg poll ever carries an address. What fails keeps its last known value, marked stale.
 */
export async function refreshBalances(io: RefreshIo): Promise<void> {
  const nowS = io.clock.nowS()
  const [settings, accounts] = await Promise.all([io.settings.get(), io.accounts.get()])
  const balances = accounts.watched.flatMap(({ address }) => balancePlans(settings, address))
  const fiat = fiatPlans()
  const parts: Part<unknown>[] = [...balances.map(({ balance }) => balance), ...fiat.map(({ part }) => part)]
  const round = await askRound(io.rpc, parts)
  await io.snapshot.update(before => ({
    ...withBalances(before, balances, round, settings, nowS),
    ethPriceWad: keepPrices(before.ethPriceWad, ethPrices(fiat, round, nowS)),
  }))
}

/** Positions of accounts that are watched no more, tokens that nobody holds and chains that are off leave. */
function withBalances(
  before: Snapshot,
  plans: readonly BalancePlan[],
  round: Round,
  settings: Settings,
  nowS: UnixS,
): Snapshot {
  const positions = positionsOf(plans, round, before.positions, nowS)
  const tokens = before.tokens.filter(one => positions.some(position => isHeld(position, one)))
  return {
    ...before,
    takenAtS: nowS,
    chains: withChains(before.chains, round.chains, nowS).filter(({ chainId }) => isOn(chainId, settings)),
    tokens,
    positions: positions.map(one =>
      valued(
        one,
        tokens.find(state => isAt(one, state)),
      ),
    ),
  }
}

type Place = Pick<Position, 'tokenId' | 'chainId'>

const isAt = (a: Place, b: Place) => a.tokenId === b.tokenId && a.chainId === b.chainId

const isHeld = (position: Position, place: Place) =>
  isAt(position, place) && knownValue(position.balanceWei) !== 0n

/** The home chain is asked for rates and prices whatever is switched on. */
function isOn(chainId: number, { chainsOn }: Settings): boolean {
  const chain = CHAINS.find(({ id }) => id === chainId)
  return chainId === 1 || (chain !== undefined && (chainsOn[chainId] ?? chain.isOnByDefault))
}
