import type { Action } from '../action'
import { AAVE_POOL, CURVE_STETH_POOL, PERMIT2, RETH, STETH, SWAP_ROUTER_02, WETH, WSTETH } from '../contracts'
import { supplyWsteth } from './aave'
import { approve, approveByPermit2, approveUnlimited } from './approve'
import { buyStethOnCurve, sellStethOnCurve } from './curve'
import { stake, unwrap, wrap } from './lido'
import { swapBySwapRouter02, swapByUniversalRouter, swapEthByUniversalRouter } from './uniswap'

// Fee tiers of the pools that hold the liquidity: data/defi.draft.json, uniswap-v3-wsteth-weth-100 and -reth-weth-500.
const WSTETH_WETH = { tokenIn: WSTETH, tokenOut: WETH, fee: 100 } as const
const WETH_WSTETH = { tokenIn: WETH, tokenOut: WSTETH, fee: 100 } as const
const RETH_WETH = { tokenIn: RETH, tokenOut: WETH, fee: 500 } as const

export const ACTIONS: Action[] = [
  { id: 'swap-curve', label: 'stETH → ETH, Curve', build: async c => [await sellStethOnCurve(c)] },
  { id: 'buy-curve', label: 'ETH → stETH, Curve', build: async c => [await buyStethOnCurve(c)] },
  {
    id: 'swap-router02-wsteth',
    label: 'wstETH → WETH, SwapRouter02',
    build: async c => [await swapBySwapRouter02(c, WSTETH_WETH)],
  },
  {
    id: 'swap-router02-reth',
    label: 'rETH → WETH, SwapRouter02',
    build: async c => [await swapBySwapRouter02(c, RETH_WETH)],
  },
  {
    id: 'swap-universal-wsteth',
    label: 'wstETH → WETH, Universal Router',
    build: async c => [await swapByUniversalRouter(c, WSTETH_WETH)],
  },
  {
    id: 'swap-universal-eth',
    label: 'ETH → wstETH, Universal Router',
    build: async c => [await swapEthByUniversalRouter(c, WETH_WSTETH)],
  },
  { id: 'stake', label: 'Stake with Lido', build: c => [stake(c)] },
  { id: 'wrap', label: 'Wrap stETH', build: c => [wrap(c)] },
  { id: 'unwrap', label: 'Unwrap wstETH', build: c => [unwrap(c)] },
  { id: 'lend', label: 'Supply wstETH to Aave', build: c => [supplyWsteth(c)] },
  {
    id: 'approve-curve',
    label: 'Approve stETH: Curve',
    build: c => [approve(STETH, CURVE_STETH_POOL, c.amount)],
  },
  {
    id: 'approve-curve-unlimited',
    label: 'Approve stETH without limit: Curve',
    build: () => [approveUnlimited(STETH, CURVE_STETH_POOL)],
  },
  { id: 'approve-wrap', label: 'Approve stETH: wstETH', build: c => [approve(STETH, WSTETH, c.amount)] },
  {
    id: 'approve-router02-wsteth',
    label: 'Approve wstETH: SwapRouter02',
    build: c => [approve(WSTETH, SWAP_ROUTER_02, c.amount)],
  },
  {
    id: 'approve-router02-reth',
    label: 'Approve rETH: SwapRouter02',
    build: c => [approve(RETH, SWAP_ROUTER_02, c.amount)],
  },
  {
    id: 'approve-permit2',
    label: 'Approve wstETH: Permit2',
    build: c => [approve(WSTETH, PERMIT2, c.amount)],
  },
  {
    id: 'approve-universal',
    label: 'Permit2: Universal Router may move wstETH',
    build: c => [approveByPermit2(WSTETH, c.amount)],
  },
  { id: 'approve-aave', label: 'Approve wstETH: Aave', build: c => [approve(WSTETH, AAVE_POOL, c.amount)] },
  {
    id: 'batch-curve',
    label: 'Approve and swap at once (EIP-5792)',
    build: async c => [approve(STETH, CURVE_STETH_POOL, c.amount), await sellStethOnCurve(c)],
  },
]
