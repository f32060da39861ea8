import { type Address, encodeAbiParameters, encodeFunctionData, encodePacked, parseAbiParameters } from 'viem'
import { type Context, deadline, minimumOf, type Transaction } from '../action'
import {
  QUOTER_V2,
  quoterV2,
  SWAP_ROUTER_02,
  swapRouter02,
  UNIVERSAL_ROUTER,
  universalRouter,
} from '../contracts'

/** A pair and the fee tier of its pool, in hundredths of a basis point. */
export interface Pair {
  tokenIn: Address
  tokenOut: Address
  fee: number
}

async function leastOut({ client, amount }: Context, pair: Pair): Promise<bigint> {
  const { result } = await client.simulateContract({
    address: QUOTER_V2,
    abi: quoterV2,
    functionName: 'quoteExactInputSingle',
    args: [{ ...pair, amountIn: amount, sqrtPriceLimitX96: 0n }],
  })
  return minimumOf(result[0])
}

export async function swapBySwapRouter02(context: Context, pair: Pair): Promise<Transaction> {
  const { account, amount } = context
  const data = encodeFunctionData({
    abi: swapRouter02,
    functionName: 'exactInputSingle',
    args: [
      {
        ...pair,
        recipient: account,
        amountIn: amount,
        amountOutMinimum: await leastOut(context, pair),
        sqrtPriceLimitX96: 0n,
      },
    ],
  })
  return { to: SWAP_ROUTER_02, data }
}

// Uniswap/universal-router: contracts/libraries/Commands.sol and Constants.sol
const V3_SWAP_EXACT_IN = '00'
const WRAP_ETH = '0b'
const SENDER = '0x0000000000000000000000000000000000000001'
const ROUTER = '0x0000000000000000000000000000000000000002'

async function v3Input(context: Context, { tokenIn, tokenOut, fee }: Pair, payerIsUser: boolean) {
  const path = encodePacked(['address', 'uint24', 'address'], [tokenIn, fee, tokenOut])
  const least = await leastOut(context, { tokenIn, tokenOut, fee })
  return encodeAbiParameters(parseAbiParameters('address, uint256, uint256, bytes, bool'), [
    SENDER,
    context.amount,
    least,
    path,
    payerIsUser,
  ])
}

/** Pays with a token that Permit2 may already move. */
export async function swapByUniversalRouter(context: Context, pair: Pair): Promise<Transaction> {
  const inputs = [await v3Input(context, pair, true)]
  const args = [`0x${V3_SWAP_EXACT_IN}`, inputs, deadline()] as const
  return {
    to: UNIVERSAL_ROUTER,
    data: encodeFunctionData({ abi: universalRouter, functionName: 'execute', args }),
  }
}

/** Pays with ether, which the router wraps; `pair.tokenIn` is WETH. */
export async function swapEthByUniversalRouter(context: Context, pair: Pair): Promise<Transaction> {
  const wrap = encodeAbiParameters(parseAbiParameters('address, uint256'), [ROUTER, context.amount])
  const inputs = [wrap, await v3Input(context, pair, false)]
  const args = [`0x${WRAP_ETH}${V3_SWAP_EXACT_IN}`, inputs, deadline()] as const
  const data = encodeFunctionData({ abi: universalRouter, functionName: 'execute', args })
  return { to: UNIVERSAL_ROUTER, data, value: context.amount }
}
