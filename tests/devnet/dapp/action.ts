import type { Address, Hex, PublicClient } from 'viem'

export interface Context {
  client: PublicClient
  account: Address
  /** Wei of what is given. */
  amount: bigint
}

export interface Transaction {
  to: Address
  data: Hex
  value?: bigint
}

/** One button: the transactions it asks for; more than one go out together as `wallet_sendCalls`. */
export interface Action {
  id: string
  label: string
  build(context: Context): Promise<Transaction[]> | Transaction[]
}

const SLIPPAGE_BPS = 10n

/** The least that is accepted for a quoted amount. */
export function minimumOf(quoted: bigint): bigint {
  return (quoted * (10_000n - SLIPPAGE_BPS)) / 10_000n
}

/** Seconds since the epoch, twenty minutes from now. */
export function deadline(): bigint {
  return BigInt(Math.floor(Date.now() / 1000) + 20 * 60)
}
