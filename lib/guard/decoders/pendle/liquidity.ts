import type { FunctionDecoder } from '../../abi.ts'
import { get, give } from '../../draft.ts'
import {
  action,
  bought,
  guess,
  head,
  type Input,
  input,
  inputOld,
  joinUnnamed,
  joinWithToken,
  limit,
  type Output,
  output,
  sold,
} from './shapes.ts'

/** In and out of a market: its LP is the market itself. */
export const liquidity: FunctionDecoder[] = [
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
  action(`addLiquiditySingleSyKeepYt(${head}, uint256 amount, uint256 minLp, uint256 minYt)`, 'lp', args => ({
    direction: 'join',
    give: [give(undefined, args[2] as bigint)],
    receive: [get(args[1], args[3] as bigint), get(undefined, args[4] as bigint)],
  })),
  action(`addLiquidityDualSyAndPt(${head}, uint256 sy, uint256 pt, uint256 min)`, 'lp', args => ({
    direction: 'join',
    give: [give(undefined, args[2] as bigint, 'max'), give(undefined, args[3] as bigint, 'max')],
    receive: [get(args[1], args[4] as bigint)],
  })),
  action(`removeLiquiditySingleSy(${head}, uint256 amount, uint256 min, ${limit})`, 'lp', args => ({
    direction: 'exit',
    give: [give(args[1], args[2] as bigint)],
    receive: [get(undefined, args[3] as bigint)],
  })),
  action(`removeLiquidityDualSyAndPt(${head}, uint256 amount, uint256 minSy, uint256 minPt)`, 'lp', args => ({
    direction: 'exit',
    give: [give(args[1], args[2] as bigint)],
    receive: [get(undefined, args[3] as bigint), get(undefined, args[4] as bigint)],
  })),
]
