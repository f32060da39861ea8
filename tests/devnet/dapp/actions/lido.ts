import { encodeFunctionData, zeroAddress } from 'viem'
import type { Context, Transaction } from '../action'
import { lido, STETH, WSTETH, wsteth } from '../contracts'

export function stake({ amount }: Context): Transaction {
  return {
    to: STETH,
    data: encodeFunctionData({ abi: lido, functionName: 'submit', args: [zeroAddress] }),
    value: amount,
  }
}

export function wrap({ amount }: Context): Transaction {
  return { to: WSTETH, data: encodeFunctionData({ abi: wsteth, functionName: 'wrap', args: [amount] }) }
}

export function unwrap({ amount }: Context): Transaction {
  return { to: WSTETH, data: encodeFunctionData({ abi: wsteth, functionName: 'unwrap', args: [amount] }) }
}
