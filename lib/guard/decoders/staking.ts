import { type Address, NATIVE } from '../../core/address.ts'
import type { CallRequest } from '../decoder.ts'
import { type Draft, get, give } from '../draft.ts'

/** Coins staked for a token at the protocol's rate: what most of these protocols do. */
export function stakeCoins(
  token: Address,
  { valueWei, from }: CallRequest,
  recipient: Address | undefined = from,
): Draft {
  return {
    kind: 'deposit',
    give: [give(NATIVE, valueWei)],
    receive: [get(token, undefined, 'protocol-rate')],
    recipient,
  }
}

/** A token given for another at the protocol's rate. */
export function stakeToken(
  sell: Address,
  amount: bigint,
  token: Address,
  recipient: Address | undefined,
): Draft {
  return {
    kind: 'deposit',
    give: [give(sell, amount)],
    receive: [get(token, undefined, 'protocol-rate')],
    recipient,
  }
}

/** A token given for coins that are paid later; the amount is only told where the call bounds it. */
export function queueExit(
  token: Address,
  amount: bigint,
  recipient: Address | undefined,
  asset: Address = NATIVE,
  paid?: bigint,
): Draft {
  return { kind: 'redeem', give: [give(token, amount)], receive: [get(asset, paid, 'queued')], recipient }
}

/** What was queued is taken out: the call carries a number, not an amount. */
export function claimExit(recipient: Address | undefined, asset: Address | undefined = NATIVE): Draft {
  return { kind: 'claim', receive: [get(asset, undefined, 'claimable')], recipient }
}
