import type { Address } from '../../core/address.ts'
import { lower } from '../../core/address.ts'
import { askEach, type Inquiry } from '../../core/inquiry.ts'
import { mulDivDown, WAD } from '../../core/wad.ts'
import type { Amount, LayerId, Position } from '../../finance/positions/position.ts'
import { held } from '../defineLookThrough.ts'
import { balanceOf, type Contract, ifAny } from '../view.ts'

/** A pool as it stands: what it holds, how much of its token exists, and what leaving with each amount of it pays. */
export interface PoolState {
  holds: readonly Amount[]
  supplyWei: bigint
  paid: readonly (readonly Amount[])[]
}

/** Where the token of a pool may lie, one for one, and what that adds. */
export interface LpPlace {
  contract: Contract
  layers: readonly LayerId[]
}

/**
 * What an account has of one pool, in each place that its token may lie. The pool itself is read only when something
 * lies there. A place that answers nothing, or refuses, has nothing of anybody.
 */
export function* lookAtPool(
  account: Address,
  pool: { venueId: string; chainId: number; name: string },
  places: readonly LpPlace[],
  read: (lpWei: readonly bigint[]) => Inquiry<PoolState>,
): Inquiry<readonly Position[]> {
  const balances = yield* askEach(places.map(({ contract }) => ifAny(balanceOf(contract, account))))
  const filled = places.flatMap((place, i) => {
    const receiptWei = balances[i] ?? 0n
    return receiptWei > 0n ? [{ ...place, receiptWei }] : []
  })
  if (filled.length === 0) return []
  const state = yield* held(pool.name, read(filled.map(({ receiptWei }) => receiptWei)))
  return filled.map(({ contract, layers, receiptWei }, i) => ({
    receipt: lower(contract.address),
    ...pool,
    layers,
    receiptWei,
    holds: state.paid[i] ?? [],
    fees: [],
    pool: { holds: state.holds, shareWad: shareWad(receiptWei, state.supplyWei) },
  }))
}

const shareWad = (lpWei: bigint, supplyWei: bigint) =>
  supplyWei === 0n ? 0n : mulDivDown(lpWei, WAD, supplyWei)
