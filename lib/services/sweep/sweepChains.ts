import { CHAINS } from '../../chains/index.ts'
import { DAY_S, HOUR_S, type UnixS } from '../../core/time.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import type { Accounts } from '../../messaging/schemas/accounts.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Sweep } from '../../messaging/schemas/sweep.ts'
import { tell } from '../ask/answers.ts'
import { askRound } from '../ask/askRound.ts'
import { balancesOn } from '../refreshPortfolio/balances.ts'

export interface SweepIo {
  rpc: Pick<Rpc, 'readCalls'>
  clock: { nowS(): UnixS }
  settings: { get(): Promise<Settings> }
  accounts: { get(): Promise<Accounts> }
  sweep: { get(): Promise<Sweep>; update(change: (before: Sweep) => Sweep): Promise<Sweep> }
}

const EVERY_S = 7 * DAY_S
/** A new account is given time to be taken away again before its address is told to more hosts. */
const FIRST_AFTER_S = HOUR_S

/**
 * Once a week: whether a watched account holds anything on a chain that is off. Only chains that nobody switched off
 * and that have a public endpoint are asked. A chain that does not answer is asked again next week.
 */
export async function sweepChains(io: SweepIo): Promise<void> {
  const nowS = io.clock.nowS()
  const [settings, { watched }, { atS }] = await Promise.all([
    io.settings.get(),
    io.accounts.get(),
    io.sweep.get(),
  ])
  const settled = watched.filter(({ addedAtS }) => nowS - addedAtS >= FIRST_AFTER_S)
  if (!settings.sweep || settled.length === 0 || nowS - atS < EVERY_S) return
  // Told before it is done: a worker that dies over a slow chain does not begin anew every minute.
  await io.sweep.update(before => ({ ...before, atS: nowS }))
  const chainIds = sweptChains(settings).map(({ id }) => id)
  const plans = settled.flatMap(({ address }) => balancesOn(new Set(chainIds), address))
  const round = await askRound(
    io.rpc,
    plans.map(({ balance }) => balance),
  )
  const held = plans.filter(({ balance }) => {
    const told = tell(balance, round.answers, nowS)
    return 'value' in told && told.value > 0n
  })
  const found = chainIds.flatMap(chainId => {
    const tokenIds = [...new Set(held.filter(one => one.chainId === chainId).map(({ token }) => token.id))]
    return tokenIds.length > 0 ? [{ chainId, tokenIds }] : []
  })
  await io.sweep.update(before => ({ ...before, found }))
}

/** Off by themselves, not by a person's word, and with an endpoint to ask. */
export function sweptChains({ chainsOn, rpcUrls }: Settings) {
  return CHAINS.filter(
    chain =>
      !chain.isOnByDefault &&
      chainsOn[chain.id] === undefined &&
      (rpcUrls[chain.id] !== undefined || chain.rpcUrls.length > 0),
  )
}
