import { type FunctionDecoder, on } from '../../abi.ts'
import { get, give } from '../../draft.ts'
import {
  action,
  bought,
  buyWithToken,
  head,
  type Input,
  input,
  limit,
  type Output,
  output,
  sellForToken,
  sellUnnamed,
  sold,
} from './shapes.ts'

/** PT, YT and SY made and unmade, and what they earned. */
export const minting: FunctionDecoder[] = [
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
  on(
    'redeemDueInterestAndRewards(address user, address[] sys, address[] yts, address[] markets)',
    ([user]) => ({
      kind: 'claim',
      receive: [get(undefined, undefined, 'claimable')],
      recipient: user,
    }),
  ),
  action('mintPyFromSy(address receiver, address yt, uint256 amount, uint256 min)', 'deposit', sellUnnamed),
  action('redeemPyToSy(address receiver, address yt, uint256 amount, uint256 min)', 'redeem', sellUnnamed),
  action(`exitPostExpToSy(${head}, uint256 pt, uint256 lp, uint256 min)`, 'redeem', args => ({
    give: [give(args[1], args[3] as bigint), give(undefined, args[2] as bigint)].filter(
      leg => (leg.amount ?? 0n) > 0n,
    ),
    receive: [get(undefined, args[4] as bigint)],
  })),
  action(
    `exitPreExpToSy(${head}, uint256 pt, uint256 yt, uint256 lp, uint256 min, ${limit})`,
    'redeem',
    args => ({
      give: [
        give(args[1], args[4] as bigint),
        give(undefined, args[2] as bigint),
        give(undefined, args[3] as bigint),
      ].filter(leg => (leg.amount ?? 0n) > 0n),
      receive: [get(undefined, args[5] as bigint)],
    }),
  ),
]
