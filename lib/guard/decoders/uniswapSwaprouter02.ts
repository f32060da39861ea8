import { callDecoder, on } from '../abi.ts'
import { PAYMENTS, programOf, step, trade, tradeAlong } from './uniswap/swapRouter.ts'

const single = 'address tokenIn, address tokenOut, uint24 fee, address recipient'

const SINGLE_IN = `exactInputSingle((${single}, uint256 amountIn, uint256 bound, uint160 limit) p)` as const
const SINGLE_OUT =
  `exactOutputSingle((${single}, uint256 amountOut, uint256 bound, uint160 limit) p)` as const
const PATH_IN = 'exactInput((bytes path, address recipient, uint256 amountIn, uint256 bound) p)'
const PATH_OUT = 'exactOutput((bytes path, address recipient, uint256 amountOut, uint256 bound) p)'
const V2_IN = 'swapExactTokensForTokens(uint256 amountIn, uint256 min, address[] path, address to)'
const V2_OUT = 'swapTokensForExactTokens(uint256 amountOut, uint256 max, address[] path, address to)'

// Source: Uniswap/swap-router-contracts:contracts/V3SwapRouter.sol, V2SwapRouter.sol, base/MulticallExtended.sol
const run = programOf(
  [
    step(SINGLE_IN, ([p], state) =>
      trade(
        { ...p, sell: p.tokenIn, buy: p.tokenOut, amount: p.amountIn, isExactIn: true, to: p.recipient },
        state,
      ),
    ),
    step(SINGLE_OUT, ([p], state) =>
      trade(
        { ...p, sell: p.tokenIn, buy: p.tokenOut, amount: p.amountOut, isExactIn: false, to: p.recipient },
        state,
      ),
    ),
    step(PATH_IN, ([p], state) =>
      tradeAlong(p.path, { ...p, amount: p.amountIn, isExactIn: true, to: p.recipient }, state),
    ),
    step(PATH_OUT, ([p], state) =>
      tradeAlong(p.path, { ...p, amount: p.amountOut, isExactIn: false, to: p.recipient }, state),
    ),
    step(V2_IN, ([amount, bound, path, to], state) => {
      const [sell, buy] = [path[0], path.at(-1)]
      return sell && buy ? trade({ sell, buy, amount, bound, isExactIn: true, to }, state) : false
    }),
    step(V2_OUT, ([amount, bound, path, to], state) => {
      const [sell, buy] = [path[0], path.at(-1)]
      return sell && buy ? trade({ sell, buy, amount, bound, isExactIn: false, to }, state) : false
    }),
    ...PAYMENTS,
  ],
  {
    sender: ['0x0000000000000000000000000000000000000001'],
    router: ['0x0000000000000000000000000000000000000002'],
    zeroIsBalance: true,
  },
)

export const uniswapSwaprouter02 = callDecoder({
  id: 'uniswap-swaprouter02',
  addresses: { '0x68b3465833fb72a70ecdf485e0e4c7bd8665fc45': [1, 10, 137, 42161] },
  functions: [
    ...[SINGLE_IN, SINGLE_OUT, PATH_IN, PATH_OUT, V2_IN, V2_OUT].map(signature =>
      on(signature as string, (_args, call) => run([call.data], call)),
    ),
    on('multicall(bytes[] data)', ([data], call) => run(data, call)),
    on('multicall(uint256 deadline, bytes[] data)', ([deadlineS, data], call) => run(data, call, deadlineS)),
    on('multicall(bytes32 previousBlockhash, bytes[] data)', ([, data], call) => run(data, call)),
  ],
})
