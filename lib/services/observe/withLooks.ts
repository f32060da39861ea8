import { keepLast } from '../../core/loadable.ts'
import type { UnixS } from '../../core/time.ts'
import type { Snapshot, TokenState } from '../../messaging/schemas/snapshot.ts'
import type { Round } from '../ask/askRound.ts'
import { withChains } from '../ask/withChains.ts'
import { valued } from '../refreshPortfolio/valued.ts'
import type { Look } from './look.ts'

/**
 * The snapshot with the rates and pegs that were just read, and every position worth what they say. What could not be
 * read keeps its last known value, marked stale. Pure.
 */
export function withLooks(
  before: Snapshot,
  looks: readonly Look[],
  chains: Round['chains'],
  nowS: UnixS,
): Snapshot {
  const read = looks.map(one => stateOf(one, before))
  const tokens = [...before.tokens.filter(old => !read.some(state => isSame(state, old))), ...read]
  return {
    ...before,
    chains: withChains(before.chains, chains, nowS),
    tokens,
    positions: before.positions.map(one =>
      valued(
        one,
        tokens.find(state => isSame(state, one)),
      ),
    ),
  }
}

function stateOf(
  { due: { token, chainId }, exchangeRateWad, peg, supplyWei, feeBps }: Look,
  before: Snapshot,
): TokenState {
  const old = before.tokens.find(one => isSame(one, { tokenId: token.id, chainId }))
  const supply = supplyWei ? keepLast(old?.supplyWei, supplyWei) : old?.supplyWei
  const fee = feeBps ? keepLast(old?.feeBps, feeBps) : old?.feeBps
  return {
    ...(old?.apr && { apr: old.apr }),
    ...(supply && { supplyWei: supply }),
    ...(fee && { feeBps: fee }),
    tokenId: token.id,
    chainId,
    exchangeRateWad: keepLast(old?.exchangeRateWad, exchangeRateWad),
    peg: keepLast(old?.peg, peg),
  }
}

type Place = Pick<TokenState, 'tokenId' | 'chainId'>

const isSame = (a: Place, b: Place) => a.tokenId === b.tokenId && a.chainId === b.chainId
