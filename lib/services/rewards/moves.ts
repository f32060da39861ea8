import { isSameAddress, lower, ZERO_ADDRESS } from '../../core/address.ts'
import type { Movement, Scan } from '../../finance/rewards/records.ts'
import type { Move } from '../../finance/rewards/rows.ts'
import { capabilitiesOf } from '../../protocols/index.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { findToken, TOKENS } from '../../tokens/index.ts'
import type { Place, SharesMoved } from './fromHistory.ts'

/**
 * What each movement of a token was, by what else moved in the same transaction: a token and the one it wraps, in
 * opposite directions, are a wrap or an unwrap; mint and burn are a deposit and a withdrawal, as is what goes to the
 * protocol's own queue; the rest are transfers.
 */
export function movesOf(scan: Scan, { token, chainId }: Place, moved: readonly SharesMoved[]): Move[] {
  return moved.map(({ movement, sharesWei }) => ({
    block: movement.block,
    type: typeOf(movement, scan, token, chainId),
    sharesWei,
    tx: movement.tx,
  }))
}

/** Payouts and fees that the protocol told of, under the token they are for. */
export function notesOf(scan: Scan, { token, chainId }: Place, fromBlock: number): Move[] {
  const address = lower(token.addresses[chainId]?.address ?? '')
  return scan.movements.flatMap(({ token: of, block, note, deltaWei, tx }) =>
    note && of === address && block > fromBlock
      ? { block, type: note, sharesWei: 0n, amountWei: deltaWei, tx }
      : [],
  )
}

function typeOf(one: Movement, scan: Scan, token: Token, chainId: number): Move['type'] {
  const isIn = one.deltaWei > 0n
  const wentOpposite = (other: Token | undefined) =>
    scan.movements.some(
      move =>
        move.tx === one.tx &&
        !move.note &&
        move.deltaWei > 0n !== isIn &&
        isSameAddress(move.token, other?.addresses[chainId]?.address),
    )
  if (token.wraps && wentOpposite(findToken(token.wraps))) return isIn ? 'wrap' : 'unwrap'
  if (TOKENS.some(outer => outer.wraps === token.id && wentOpposite(outer))) return isIn ? 'unwrap' : 'wrap'
  if (one.other === ZERO_ADDRESS) return isIn ? 'deposit' : 'withdrawal'
  if (!isIn && isQueue(token, one.other)) return 'withdrawal'
  return isIn ? 'transfer-in' : 'transfer-out'
}

/** A contract that the protocol's queue is read from, other than the token itself. */
function isQueue(token: Token, address: string): boolean {
  const calls = capabilitiesOf(token.id)?.queue?.calls() ?? []
  return calls.some(({ to }) => isSameAddress(to, address))
}
