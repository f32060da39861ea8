import { type Address, isSameAddress } from '../../core/address.ts'
import type { Act } from '../../finance/lending/afterAct.ts'
import type { Intent } from '../../guard/intent.ts'

type Sent = Intent['give'][number] | Intent['receive'][number]

/** Undefined: not one of the four (a switch of collateral or e-mode), or it does not say how much of what. */
export function actOf({ direction, give, receive, recipient }: Intent, account: Address): Act | undefined {
  // For somebody else it changes nothing here.
  const isOwn = recipient === undefined || isSameAddress(recipient, account)
  if (direction === 'supply' || direction === 'repay') return act(direction, give[0], isOwn)
  return direction === 'withdraw' || direction === 'borrow' ? act(direction, receive[0], true) : undefined
}

function act(kind: Act['kind'], leg: Sent | undefined, isOwn: boolean): Act | undefined {
  if (!leg?.token) return undefined
  const amountWei = leg.mode === 'all' ? 'all' : leg.amount
  if (amountWei === undefined) return undefined
  return { kind, asset: leg.token, amountWei: isOwn ? amountWei : 0n }
}
