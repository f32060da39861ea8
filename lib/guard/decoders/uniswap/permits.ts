import type { Hex } from '../../../core/address.ts'
import { decodeParameters } from '../../abi.ts'
import { approval } from '../../draft.ts'
import type { Run } from './commands.ts'

// Permit2 within the Universal Router. Source: Uniswap/universal-router:contracts/base/Dispatcher.sol

const MOST_TRANSFERS = 64

/** PERMIT2_TRANSFER_FROM_BATCH: several tokens of the sender at once. */
export function transferBatch(input: Hex, { ledger, partyOf }: Run): boolean {
  const list = decodeParameters(
    '(address from, address to, uint160 amount, address token)[] transfers',
    input,
  )?.[0]
  if (!list) return false
  for (const { to, amount, token } of list.slice(0, MOST_TRANSFERS)) {
    ledger.pay(token, amount)
    if (partyOf(to) === 'router') ledger.deposit(token, amount)
  }
  return list.length <= MOST_TRANSFERS
}

/** PERMIT2_PERMIT: an allowance by signature, mostly unlimited, told beside the swap. */
export function permit(input: Hex, { ledger }: Run): boolean {
  const p = decodeParameters(
    '((address token, uint160 amount, uint48 expiration, uint48 nonce) details, address spender, uint256 sigDeadline) permit, bytes signature',
    input,
  )?.[0]
  if (!p) return false
  ledger.permit = approval(p.details.token, p.spender, p.details.amount)
  return true
}

/** PERMIT2_PERMIT_BATCH: the widest of several stands for all. */
export function permitBatch(input: Hex, { ledger }: Run): boolean {
  const p = decodeParameters(
    '((address token, uint160 amount, uint48 expiration, uint48 nonce)[] details, address spender, uint256 sigDeadline) permit, bytes signature',
    input,
  )?.[0]
  if (!p) return false
  const [first, ...others] = p.details.map(({ token, amount }) => approval(token, p.spender, amount))
  ledger.permit = [first, ...others].find(one => one?.isUnlimited) ?? first
  return true
}
