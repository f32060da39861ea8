import { deviationBps } from '../../core/bps.ts'
import { type Execution, isSignedOrder, valueInUnderlying } from '../../guard/execution.ts'
import type { Facts, Way } from '../../guard/facts.ts'
import type { Intent } from '../../guard/intent.ts'
import type { Review } from '../../messaging/schemas/verdict.ts'

type Bar = Pick<Execution, 'givenWei' | 'receivedWei' | 'bps' | 'underlying'>

/** Of a mint: what it pays, and what that buys at the exchange rate as simulated. */
function mintOf({ kind, give, receive }: Intent, facts: Facts): Bar | undefined {
  const [paid] = give
  const [bought] = receive
  const { effects } = facts
  const change = bought?.token && effects?.reverted === false ? effects.changes[bought.token] : undefined
  const given = valueInUnderlying(facts, paid?.token, paid?.amount)
  const received = valueInUnderlying(facts, bought?.token, change)
  const isSame = given && received && given.underlying === received.underlying && given.wei > 0n
  if (kind !== 'deposit' || !isSame) return undefined
  return {
    givenWei: given.wei,
    receivedWei: received.wei,
    bps: deviationBps(received.wei, given.wei),
    underlying: given.underlying,
  }
}

/** The request itself and the other ways, on one bar; a market that pays no more than this sale is no other way. */
export function shownWays(intent: Intent, facts: Facts, execution: Execution | undefined): Review['ways'] {
  const { venue } = intent
  const { ways } = facts
  const bar = execution ?? mintOf(intent, facts)
  if (!bar) return []
  const { givenWei, receivedWei, bps } = bar
  const isBetter = ({ key, receivesWei = 0n }: Way) => key !== 'market' || receivesWei > receivedWei
  const others = ways.filter(isBetter).map(({ key, venue: name, receivesWei, waitS }) => ({
    key,
    venue: name,
    ...(receivesWei !== undefined && { receivesWei, bps: deviationBps(receivesWei, givenWei) }),
    ...(waitS && { waitS }),
  }))
  // A signed order is filled when somebody fills it; a transaction when it is mined.
  const waitS = isSignedOrder(intent) ? {} : { waitS: { min: 0, max: 0 } }
  return [{ key: 'this', venue, receivesWei: receivedWei, bps, ...waitS }, ...others]
}
