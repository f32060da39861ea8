import { type Address, encodeFunctionData, maxUint256 } from 'viem'
import type { Transaction } from '../action'
import { erc20, PERMIT2, permit2, UNIVERSAL_ROUTER } from '../contracts'

const THIRTY_DAYS_S = 30 * 24 * 60 * 60

export function approve(token: Address, spender: Address, amount: bigint): Transaction {
  return {
    to: token,
    data: encodeFunctionData({ abi: erc20, functionName: 'approve', args: [spender, amount] }),
  }
}

export function approveUnlimited(token: Address, spender: Address): Transaction {
  return approve(token, spender, maxUint256)
}

/** Lets the Universal Router move what Permit2 may move, for thirty days. */
export function approveByPermit2(token: Address, amount: bigint): Transaction {
  const expiration = Math.floor(Date.now() / 1000) + THIRTY_DAYS_S
  const args = [token, UNIVERSAL_ROUTER, amount, expiration] as const
  return { to: PERMIT2, data: encodeFunctionData({ abi: permit2, functionName: 'approve', args }) }
}
