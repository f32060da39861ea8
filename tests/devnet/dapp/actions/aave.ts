import { encodeFunctionData } from 'viem'
import type { Context, Transaction } from '../action'
import { AAVE_POOL, aavePool, WSTETH } from '../contracts'

export function supplyWsteth({ account, amount }: Context): Transaction {
  const args = [WSTETH, amount, account, 0] as const
  return { to: AAVE_POOL, data: encodeFunctionData({ abi: aavePool, functionName: 'supply', args }) }
}
