import type { Address } from '../../../core/address.ts'
import { type Draft, get, give } from '../../draft.ts'

/** "All there is". */
const ALL = 2n ** 256n - 1n

/** aTokens come one for one; which token they are is in the pool, not in the call. */
export const supply = (
  asset: Address | undefined,
  amount: bigint,
  recipient: Address | undefined,
): Draft => ({
  kind: 'lend',
  direction: 'supply',
  give: [give(asset, amount)],
  receive: [get(undefined, amount, 'exact')],
  recipient,
})

export const repay = (asset: Address | undefined, amount: bigint, recipient: Address | undefined): Draft => ({
  kind: 'lend',
  direction: 'repay',
  give: [amount === ALL ? give(asset, undefined, 'all') : give(asset, amount, 'max')],
  recipient,
})

export const withdraw = (
  asset: Address | undefined,
  amount: bigint,
  recipient: Address | undefined,
): Draft => ({
  kind: 'lend',
  direction: 'withdraw',
  receive: [amount === ALL ? get(asset, undefined, 'all') : get(asset, amount, 'exact')],
  recipient,
})

/** Borrowed tokens go to whoever calls, whoever owes them. */
export const borrow = (asset: Address | undefined, amount: bigint, from: Address | undefined): Draft => ({
  kind: 'lend',
  direction: 'borrow',
  receive: [get(asset, amount, 'exact')],
  recipient: from,
})
