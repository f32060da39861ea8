import type { Address } from '../../../core/address.ts'
import { type FunctionDecoder, on } from '../../abi.ts'
import { coin, get, give } from '../../draft.ts'
import {
  action,
  buyWithToken,
  guess,
  head,
  type Input,
  input,
  limit,
  output,
  sellForToken,
  sellUnnamed,
  sold,
  swapData,
} from './shapes.ts'

interface Hop {
  tokenIn: Address
  tokenOut: Address
  minOut: bigint
}

/** Tokens, SY, PT and YT for one another. */
export const swaps: FunctionDecoder[] = [
  action(`swapExactTokenForPt(${head}, uint256 min, ${guess}, ${input}, ${limit})`, 'swap', buyWithToken(4)),
  action(`swapExactTokenForYt(${head}, uint256 min, ${guess}, ${input}, ${limit})`, 'swap', buyWithToken(4)),
  action(`swapExactTokenForPtSimple(${head}, uint256 min, ${input})`, 'swap', buyWithToken(3)),
  action(`swapExactTokenForYtSimple(${head}, uint256 min, ${input})`, 'swap', buyWithToken(3)),
  action(`swapExactPtForToken(${head}, uint256 amount, ${output}, ${limit})`, 'swap', sellForToken),
  action(`swapExactYtForToken(${head}, uint256 amount, ${output}, ${limit})`, 'swap', sellForToken),
  action(`swapExactPtForSy(${head}, uint256 amount, uint256 min, ${limit})`, 'swap', sellUnnamed),
  action(`swapExactYtForSy(${head}, uint256 amount, uint256 min, ${limit})`, 'swap', sellUnnamed),
  action(`swapExactSyForPt(${head}, uint256 amount, uint256 min, ${guess}, ${limit})`, 'swap', sellUnnamed),
  action(`swapExactSyForYt(${head}, uint256 amount, uint256 min, ${guess}, ${limit})`, 'swap', sellUnnamed),
  action(
    `swapTokenToTokenViaSy(address receiver, address sy, ${input}, address tokenOut, uint256 min)`,
    'swap',
    args => ({
      give: [sold(args[2] as Input)],
      receive: [get(coin(args[3] as Address), args[4] as bigint)],
    }),
  ),
  on(
    `swapTokensToTokens(address pendleSwap, (address tokenIn, address tokenOut, uint256 minOut, ${swapData})[] swaps, uint256[] amounts)` as string,
    (args, { from }) => {
      const [, hops, amounts] = args as unknown as [Address, readonly Hop[], readonly bigint[]]
      if (hops.length > 16) return undefined
      return {
        kind: 'swap',
        give: hops.map((hop, index) => give(coin(hop.tokenIn), amounts[index])),
        receive: hops.map(hop => get(coin(hop.tokenOut), hop.minOut)),
        recipient: from,
      }
    },
  ),
  action(`swapExactPtForYt(${head}, uint256 amount, uint256 min, ${guess})`, 'swap', sellUnnamed),
  action(`swapExactYtForPt(${head}, uint256 amount, uint256 min, ${guess})`, 'swap', sellUnnamed),
  action(`swapTokenToToken(address receiver, uint256 min, ${input})`, 'swap', args => {
    // What is bought is the token that the aggregator ends with: where SY would be minted from.
    const { tokenMintSy } = args[2] as Input
    return { give: [sold(args[2] as Input)], receive: [get(coin(tokenMintSy), args[1] as unknown as bigint)] }
  }),
]
