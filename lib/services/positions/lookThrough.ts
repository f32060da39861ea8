import { CHAINS } from '../../chains/index.ts'
import type { Address } from '../../core/address.ts'
import type { UnixS } from '../../core/time.ts'
import type { Position } from '../../finance/positions/position.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import type { Found } from '../../messaging/schemas/positions.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import { findTokenAt } from '../../tokens/index.ts'
import type { Look } from '../../venues/defineLookThrough.ts'
import { LOOK_THROUGHS } from '../../venues/index.ts'
import { type Outcome, runInquiries } from '../ask/runInquiries.ts'
import { isOurs, stored } from './asStored.ts'

const isKnown = (chainId: number, token: Address) => findTokenAt(chainId, token) !== undefined

/** Every look at every account on chains that are on, in as many rounds as the longest needs. */
export async function lookThrough(
  rpc: Pick<Rpc, 'readCalls'>,
  accounts: readonly Address[],
  { chainsOn }: Settings,
  before: readonly Found[],
  nowS: UnixS,
): Promise<Found[]> {
  const isOn = new Set(
    CHAINS.filter(({ id, isOnByDefault }) => chainsOn[id] ?? isOnByDefault).map(({ id }) => id),
  )
  const looks = accounts.flatMap(account =>
    LOOK_THROUGHS.flatMap(venue => venue.look(account, isKnown))
      .filter(({ chainId }) => isOn.has(chainId))
      .map(look => ({ account, look })),
  )
  const { outcomes, chains } = await runInquiries(
    rpc,
    looks.map(({ look }) => look.inquiry),
  )
  return looks.flatMap(({ account, look }, i) => {
    const old = before.find(
      one => one.account === account && one.key === look.key && one.chainId === look.chainId,
    )
    const told = chains.get(look.chainId)
    const answer = told && 'answer' in told ? told.answer : undefined
    const at = { asOfS: answer?.timestampS ?? nowS, block: answer?.block }
    return foundOf(account, look, outcomes[i], old, at) ?? []
  })
}

/**
 * What is kept of one look: nothing where nothing is held. One that failed keeps what it knew, marked; one that never
 * knew anything is kept only if it failed after it saw that something is held. What is silent altogether is its chain's
 * to tell.
 */
function foundOf(
  account: Address,
  { key, chainId, name }: Look,
  outcome: Outcome<readonly Position[]> | undefined,
  old: Found | undefined,
  { asOfS, block }: { asOfS: UnixS; block: bigint | undefined },
): Found | undefined {
  const place = { account, key, chainId, name }
  if (outcome && 'value' in outcome) {
    const positions = outcome.value.filter(isOurs).map(stored)
    return positions.length > 0 ? { ...place, asOfS, ...(block && { block }), positions } : undefined
  }
  if (!outcome) return old
  const { error } = outcome
  if (old) return { ...old, error }
  return error.name === 'LookThroughError' ? { ...place, asOfS: 0, error, positions: [] } : undefined
}
