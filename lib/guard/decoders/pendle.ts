import type { Address } from '../../core/address.ts'
import { type Addresses, callDecoder, type FunctionDecoder, on } from '../abi.ts'
import { coin, type Draft, get, give } from '../draft.ts'
import type { IntentKind } from '../intent.ts'
import { unsure } from './smartAccount.ts'

// Source: pendle-finance/pendle-core-v2-public:contracts/router/ActionMiscV3.sol, ActionAddRemoveLiqV3.sol, ActionSwapYTV3.sol
// PT and YT are named only through their market: their token is unknown here. LP is the market, SY is given.

const swapData = '(uint8 swapType, address extRouter, bytes extCalldata, bool needScale) swapData'
const input = `(address tokenIn, uint256 netTokenIn, address tokenMintSy, address pendleSwap, ${swapData}) input`
const inputOld = `(address tokenIn, uint256 netTokenIn, address tokenMintSy, address bulk, address pendleSwap, ${swapData}) input`
const output = `(address tokenOut, uint256 minTokenOut, address tokenRedeemSy, address pendleSwap, ${swapData}) output`
const guess =
  '(uint256 guessMin, uint256 guessMax, uint256 guessOffchain, uint256 maxIteration, uint256 eps) guess'
const order =
  '(uint256 salt, uint256 expiry, uint256 nonce, uint8 orderType, address token, address YT, address maker, address receiver, uint256 makingAmount, uint256 lnImpliedRate, uint256 failSafeRate, bytes permit) order'
const fill = `(${order}, bytes signature, uint256 makingAmount)[]`
const limit = `(address limitRouter, uint256 epsSkipMarket, ${fill} normalFills, ${fill} flashFills, bytes optData) limit`
const head = 'address receiver, address market'

interface Input {
  tokenIn: Address
  netTokenIn: bigint
}

interface Output {
  tokenOut: Address
  minTokenOut: bigint
}

const sold = ({ tokenIn, netTokenIn }: Input) => give(coin(tokenIn), netTokenIn)
const bought = ({ tokenOut, minTokenOut }: Output) => get(coin(tokenOut), minTokenOut)

type Arguments = readonly [Address, Address, ...unknown[]]

/** Every action starts with receiver and market; the rest is told by position. */
function action(
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
const buyWithToken = (at: number) => (args: Arguments) => ({
  give: [sold(args[at] as Input)],
  receive: [get(undefined, args[2] as bigint)],
})

const sellForToken = (args: Arguments) => ({
  give: [give(undefined, args[2] as bigint)],
  receive: [bought(args[3] as Output)],
})

/** SY is a token of its own, but not named beside a market. */
const sellUnnamed = (args: Arguments) => ({
  give: [give(undefined, args[2] as bigint)],
  receive: [get(undefined, args[3] as bigint)],
})

const joinWithToken = (at: number) => (args: Arguments) => ({
  direction: 'join',
  give: [sold(args[at] as Input)],
  receive: [get(args[1], args[2] as bigint)],
})

const joinUnnamed = (args: Arguments) => ({
  direction: 'join',
  give: [give(undefined, args[2] as bigint)],
  receive: [get(args[1], args[3] as bigint)],
})

interface Hop {
  tokenIn: Address
  tokenOut: Address
  minOut: bigint
}

const functions: FunctionDecoder[] = [
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
    `addLiquiditySingleToken(${head}, uint256 min, ${guess}, ${input}, ${limit})`,
    'lp',
    joinWithToken(4),
  ),
  action(`addLiquiditySingleToken(${head}, uint256 min, ${guess}, ${inputOld})`, 'lp', joinWithToken(4)),
  action(`addLiquiditySingleTokenSimple(${head}, uint256 min, ${input})`, 'lp', joinWithToken(3)),
  action(`addLiquiditySinglePt(${head}, uint256 amount, uint256 min, ${guess}, ${limit})`, 'lp', joinUnnamed),
  action(`addLiquiditySingleSy(${head}, uint256 amount, uint256 min, ${guess}, ${limit})`, 'lp', joinUnnamed),
  action(`addLiquiditySingleTokenKeepYt(${head}, uint256 minLp, uint256 minYt, ${input})`, 'lp', args => ({
    direction: 'join',
    give: [sold(args[4] as Input)],
    receive: [get(args[1], args[2] as bigint), get(undefined, args[3] as bigint)],
  })),
  action(`addLiquidityDualTokenAndPt(${head}, ${input}, uint256 pt, uint256 min)`, 'lp', args => ({
    direction: 'join',
    give: [sold(args[2] as Input), give(undefined, args[3] as bigint)],
    receive: [get(args[1], args[4] as bigint)],
  })),
  action(`removeLiquiditySingleToken(${head}, uint256 amount, ${output}, ${limit})`, 'lp', args => ({
    direction: 'exit',
    give: [give(args[1], args[2] as bigint)],
    receive: [bought(args[3] as Output)],
  })),
  action(`removeLiquiditySinglePt(${head}, uint256 amount, uint256 min, ${guess}, ${limit})`, 'lp', args => ({
    direction: 'exit',
    give: [give(args[1], args[2] as bigint)],
    receive: [get(undefined, args[3] as bigint)],
  })),
  action(`removeLiquidityDualTokenAndPt(${head}, uint256 amount, ${output}, uint256 minPt)`, 'lp', args => ({
    direction: 'exit',
    give: [give(args[1], args[2] as bigint)],
    receive: [bought(args[3] as Output), get(undefined, args[4] as bigint)],
  })),
  action(`mintPyFromToken(address receiver, address yt, uint256 min, ${input})`, 'deposit', buyWithToken(3)),
  action(`redeemPyToToken(address receiver, address yt, uint256 amount, ${output})`, 'redeem', sellForToken),
  action(`mintSyFromToken(address receiver, address sy, uint256 min, ${input})`, 'deposit', args => ({
    give: [sold(args[3] as Input)],
    receive: [get(args[1], args[2] as bigint)],
  })),
  action(`redeemSyToToken(address receiver, address sy, uint256 amount, ${output})`, 'redeem', args => ({
    give: [give(args[1], args[2] as bigint)],
    receive: [bought(args[3] as Output)],
  })),
  action(`exitPostExpToToken(${head}, uint256 pt, uint256 lp, ${output})`, 'redeem', args => ({
    give: [give(args[1], args[3] as bigint), give(undefined, args[2] as bigint)].filter(
      leg => (leg.amount ?? 0n) > 0n,
    ),
    receive: [bought(args[4] as Output)],
  })),
  action(
    `exitPreExpToToken(${head}, uint256 pt, uint256 yt, uint256 lp, ${output}, ${limit})`,
    'redeem',
    args => ({
      give: [
        give(args[1], args[4] as bigint),
        give(undefined, args[2] as bigint),
        give(undefined, args[3] as bigint),
      ].filter(leg => (leg.amount ?? 0n) > 0n),
      receive: [bought(args[5] as Output)],
    }),
  ),
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
  on(
    'redeemDueInterestAndRewards(address user, address[] sys, address[] yts, address[] markets)',
    ([user]) => ({
      kind: 'claim',
      receive: [get(undefined, undefined, 'claimable')],
      recipient: user,
    }),
  ),
]

/** The router's own calls in one envelope; those that may fail are not counted on. */
const envelopes: FunctionDecoder[] = [
  on('multicall((bool allowFailure, bytes callData)[] calls)', ([calls], call, context) =>
    calls.length > 32
      ? undefined
      : calls.flatMap(({ allowFailure, callData }) => {
          const intents = context.decodeInner({ ...call, data: callData })
          return allowFailure ? unsure(intents, 'may-fail') : intents
        }),
  ),
  // Sells through one market and puts what it brought into another: the second call's amounts are filled in on chain.
  on(
    'callAndReflect(address reflector, bytes selfCall1, bytes selfCall2, bytes reflectCall)',
    ([, first], call, context) =>
      unsure(context.decodeInner({ ...call, data: first }), 'net-effect-needs-simulation'),
  ),
]

const router = (id: string, addresses: Addresses) =>
  callDecoder({ id, addresses, functions: [...functions, ...envelopes] })

export const pendleV4 = router('pendle-v4', {
  '0x888888888889758f76e7103c6cbf23abbf58f946': [1, 10, 56, 5000, 8453, 42161],
})
export const pendleV3 = router('pendle-v3', { '0x00000000005bbb0ef59571e58418f9a4357b68a0': [1] })
export const pendleV2old = router('pendle-v2old', { '0x0000000001e4ef00d069e71d6ba041b0a16f7ea0': [1] })
