import { encodeFunctionData } from 'viem'
import { type Context, minimumOf, type Transaction } from '../action'
import { CURVE_STETH_POOL, curvePool } from '../contracts'

const ETH = 0n
const STETH = 1n

async function exchange({ client, amount }: Context, i: bigint, j: bigint): Promise<Transaction> {
  const quoted = await client.readContract({
    address: CURVE_STETH_POOL,
    abi: curvePool,
    functionName: 'get_dy',
    args: [i, j, amount],
  })
  const data = encodeFunctionData({
    abi: curvePool,
    functionName: 'exchange',
    args: [i, j, amount, minimumOf(quoted)],
  })
  return { to: CURVE_STETH_POOL, data, value: i === ETH ? amount : 0n }
}

export const sellStethOnCurve = (context: Context) => exchange(context, STETH, ETH)
export const buyStethOnCurve = (context: Context) => exchange(context, ETH, STETH)
