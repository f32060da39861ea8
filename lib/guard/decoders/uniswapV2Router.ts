import { type Address, NATIVE } from '../../core/address.ts'
import { type Addresses, callDecoder, on } from '../abi.ts'
import { type Draft, get, give, swapIn, swapOut } from '../draft.ts'

// Source: Uniswap/v2-periphery:contracts/UniswapV2Router02.sol
const first = (path: readonly Address[]) => path[0]
const last = (path: readonly Address[]) => path.at(-1)

const swapArgs = 'address[] path, address to, uint256 deadline'

const exitArgs = 'uint256 liquidity, uint256 minA, uint256 minB, address to, uint256 deadline'
/** For the pair, which the call does not name. */
const permit = ', bool approveMax, uint8 v, bytes32 r, bytes32 s'
type Exit2 = `f(address tokenA, address tokenB, ${typeof exitArgs})`
type Exit1 = `f(address token, ${typeof exitArgs})`
type ExitArgs = [bigint, bigint, bigint, Address, bigint]

function exit(tokens: readonly [Address, Address], args: ExitArgs): Draft {
  const [liquidity, minA, minB, recipient, deadlineS] = args
  return {
    kind: 'lp',
    direction: 'exit',
    // The pool token is the pair: not in the call data.
    give: [give(undefined, liquidity)],
    receive: [get(tokens[0], minA), get(tokens[1], minB)],
    recipient,
    deadlineS,
  }
}

const functions = [
  ...(['swapExactETHForTokens', 'swapExactETHForTokensSupportingFeeOnTransferTokens'] as const).map(name =>
    on(`${name}(uint256 min, ${swapArgs})`, ([min, path, recipient, deadlineS], { valueWei }) =>
      swapIn([NATIVE, valueWei], [last(path), min], { recipient, deadlineS }),
    ),
  ),
  on(`swapETHForExactTokens(uint256 out, ${swapArgs})`, ([out, path, recipient, deadlineS], { valueWei }) =>
    swapOut([NATIVE, valueWei], [last(path), out], { recipient, deadlineS }),
  ),
  ...(['swapExactTokensForETH', 'swapExactTokensForETHSupportingFeeOnTransferTokens'] as const).map(name =>
    on(`${name}(uint256 amount, uint256 min, ${swapArgs})`, ([amount, min, path, recipient, deadlineS]) =>
      swapIn([first(path), amount], [NATIVE, min], { recipient, deadlineS }),
    ),
  ),
  ...(['swapExactTokensForTokens', 'swapExactTokensForTokensSupportingFeeOnTransferTokens'] as const).map(
    name =>
      on(`${name}(uint256 amount, uint256 min, ${swapArgs})`, ([amount, min, path, recipient, deadlineS]) =>
        swapIn([first(path), amount], [last(path), min], { recipient, deadlineS }),
      ),
  ),
  on(
    `swapTokensForExactETH(uint256 out, uint256 max, ${swapArgs})`,
    ([out, max, path, recipient, deadlineS]) =>
      swapOut([first(path), max], [NATIVE, out], { recipient, deadlineS }),
  ),
  on(
    `swapTokensForExactTokens(uint256 out, uint256 max, ${swapArgs})`,
    ([out, max, path, recipient, deadlineS]) =>
      swapOut([first(path), max], [last(path), out], { recipient, deadlineS }),
  ),
  on(
    'addLiquidity(address tokenA, address tokenB, uint256 a, uint256 b, uint256 minA, uint256 minB, address to, uint256 deadline)',
    ([tokenA, tokenB, a, b, , , recipient, deadlineS]) => ({
      kind: 'lp',
      direction: 'join',
      give: [give(tokenA, a, 'max'), give(tokenB, b, 'max')],
      recipient,
      deadlineS,
    }),
  ),
  on(
    'addLiquidityETH(address token, uint256 amount, uint256 minToken, uint256 minEth, address to, uint256 deadline)',
    ([token, amount, , , recipient, deadlineS], { valueWei }) => ({
      kind: 'lp',
      direction: 'join',
      give: [give(token, amount, 'max'), give(NATIVE, valueWei, 'max')],
      recipient,
      deadlineS,
    }),
  ),
  ...['', 'WithPermit'].flatMap(name => [
    on(
      `removeLiquidity${name}(address tokenA, address tokenB, ${exitArgs}${name && permit})` as Exit2,
      args => exit([args[0], args[1]], args.slice(2) as ExitArgs),
    ),
    ...['', 'SupportingFeeOnTransferTokens'].map(tail =>
      on(`removeLiquidityETH${name}${tail}(address token, ${exitArgs}${name && permit})` as Exit1, args =>
        exit([args[0], NATIVE], args.slice(1) as ExitArgs),
      ),
    ),
  ]),
]

/** Uniswap V2's router and its forks: the same functions at another address. */
export const v2Router = (id: string, addresses: Addresses) => callDecoder({ id, addresses, functions })

// Source: npm @uniswap/sdk-core 7.19.4: V2_ROUTER_ADDRESSES
export const uniswapV2Router = v2Router('uniswap-v2-router', {
  '0x7a250d5630b4cf539739df2c5dacb4c659f2488d': [1],
  '0x4a7b5da61326a6379179b40d00f57e5bbdc962c2': [10],
  '0x4752ba5dbc23f44d87826276bf6fd6b1c372ad24': [56, 8453, 42161, 43114],
  '0x284f11109359a7e1306c3e447ef14d38400063ff': [130],
  '0xedf6066a2b290c185783862c7f4776a2c8077ad1': [137],
  '0x8702463e73f74d0b6765abceb314ef07acb92650': [59144],
})
