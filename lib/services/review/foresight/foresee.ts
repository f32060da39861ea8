import { findChain } from '../../../chains/index.ts'
import { type Address, lower } from '../../../core/address.ts'
import type { CallRequest } from '../../../guard/decoder.ts'
import type { Rpc } from '../../../io/rpc/createRpc.ts'
import { TOKENS } from '../../../tokens/index.ts'
import { DOLLARS } from '../par.ts'
import type { Seen } from './effects.ts'
import { measure } from './measure.ts'
import { simulate } from './simulate.ts'

/** What was seen; `refused`: the endpoint cannot show it at all. Undefined: not known this time. */
export type Foreseen = Seen | 'refused' | undefined

/** What a chain's endpoint was found to be able to do. */
interface Abilities {
  simulate?: boolean
  measure?: boolean
}

/** By chain; forgotten with the connection. */
const known = new WeakMap<object, Map<number, Abilities>>()

/**
 * What these calls would do to the account: by a whole simulation where the endpoint can, else by measuring balances.
 * What it can do is found out once, by asking for both at the same time. Undefined: not known, decoding stands alone.
 */
export async function foresee(
  rpc: Pick<Rpc, 'ask'>,
  chainId: number,
  account: Address,
  calls: readonly CallRequest[],
  named: readonly Address[],
): Promise<Seen | undefined> {
  const can = abilitiesOf(rpc, chainId)
  const [whole, measured] = await Promise.all([
    can.simulate === false ? 'refused' : simulate(rpc, chainId, account, calls),
    can.simulate === true || can.measure === false
      ? undefined
      : measure(rpc, chainId, account, calls, tokensOf(chainId, named)),
  ])
  if (whole !== undefined) can.simulate = whole !== 'refused'
  if (measured !== undefined) can.measure = measured !== 'refused'
  return [whole, measured].find(seen => seen !== undefined && seen !== 'refused') as Seen | undefined
}

function abilitiesOf(rpc: object, chainId: number): Abilities {
  const chains = known.get(rpc) ?? new Map<number, Abilities>()
  const abilities = chains.get(chainId) ?? {}
  known.set(rpc, chains.set(chainId, abilities))
  return abilities
}

/** What may move without being named: tokens of ours, the wrapped coin, dollars. */
function tokensOf(chainId: number, named: readonly Address[]): Address[] {
  const ours = TOKENS.flatMap(({ addresses }) => addresses[chainId]?.address ?? [])
  const wrapped = findChain(chainId)?.wrappedNative ?? []
  const all = [...named, ...ours, wrapped, ...(DOLLARS[chainId] ?? [])].flat()
  return [...new Set(all.map(lower))]
}
