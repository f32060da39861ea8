import type { Address } from '../../../core/address.ts'
import { type FunctionDecoder, on } from '../../abi.ts'
import { coin, type Draft, get, give } from '../../draft.ts'
import type { IntentKind } from '../../intent.ts'

// Source: pendle-finance/pendle-core-v2-public:contracts/router/ActionMiscV3.sol, ActionAddRemoveLiqV3.sol, ActionSwapYTV3.sol
// PT and YT are named only through their market: their token is unknown here. LP is the market, SY is given.

export const swapData = '(uint8 swapType, address extRouter, bytes extCalldata, bool needScale) swapData'
export const input = `(address tokenIn, uint256 netTokenIn, address tokenMintSy, address pendleSwap, ${swapData}) input`
export const inputOld = `(address tokenIn, uint256 netTokenIn, address tokenMintSy, address bulk, address pendleSwap, ${swapData}) input`
export const output = `(address tokenOut, uint256 minTokenOut, address tokenRedeemSy, address pendleSwap, ${swapData}) output`
export const guess =
  '(uint256 guessMin, uint256 guessMax, uint256 guessOffchain, uint256 maxIteration, uint256 eps) guess'
const order =
  '(uint256 salt, uint256 expiry, uint256 nonce, uint8 orderType, address token, address YT, address maker, address receiver, uint256 makingAmount, uint256 lnImpliedRate, uint256 failSafeRate, bytes permit) order'
const fill = `(${order}, bytes signature, uint256 makingAmount)[]`
export const limit = `(address limitRouter, uint256 epsSkipMarket, ${fill} normalFills, ${fill} flashFills, bytes optData) limit`
export const head = 'address receiver, address market'

export interface Input {
  tokenIn: Address
  netTokenIn: bigint
  tokenMintSy: Address
}

export interface Output {
  tokenOut: Address
  minTokenOut: bigint
}

export const sold = ({ tokenIn, netTokenIn }: Input) => give(coin(tokenIn), netTokenIn)
export const bought = ({ tokenOut, minTokenOut }: Output) => get(coin(tokenOut), minTokenOut)

export type Arguments = readonly [Address, Address, ...unknown[]]

/** Every action starts with receiver and market; the rest is told by position. */
export function action(
  signature: string,
  kind: IntentKind,
  terms: (args: Arguments) => Pick<Draft, 'give' | 'receive'> & { direction?: string },
): FunctionDecoder {
  return on(signature, args => ({
    kind,
    recipient: args[0] as Address,
    ...terms(args as unknown as Arguments),
  }))
}

/** Tokens for PT or YT: at least args[2] of what the market names. */
export const buyWithToken = (at: number) => (args: Arguments) => ({
  give: [sold(args[at] as Input)],
  receive: [get(undefined, args[2] as bigint)],
})

export const sellForToken = (args: Arguments) => ({
  give: [give(undefined, args[2] as bigint)],
  receive: [bought(args[3] as Output)],
})

/** SY is a token of its own, but not named beside a market. */
export const sellUnnamed = (args: Arguments) => ({
  give: [give(undefined, args[2] as bigint)],
  receive: [get(undefined, args[3] as bigint)],
})

export const joinWithToken = (at: number) => (args: Arguments) => ({
  direction: 'join',
  give: [sold(args[at] as Input)],
  receive: [get(args[1], args[2] as bigint)],
})

export const joinUnnamed = (args: Arguments) => ({
  direction: 'join',
  give: [give(undefined, args[2] as bigint)],
  receive: [get(args[1], args[3] as bigint)],
})
