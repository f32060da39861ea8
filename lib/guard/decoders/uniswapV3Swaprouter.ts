import { ZERO_ADDRESS } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { PAYMENTS } from './uniswap/payments.ts'
import { programOf, step, trade, tradeAlong } from './uniswap/swapRouter.ts'

const single = 'address tokenIn, address tokenOut, uint24 fee, address recipient, uint256 deadline'

const SINGLE_IN = `exactInputSingle((${single}, uint256 amountIn, uint256 bound, uint160 limit) p)` as const
const SINGLE_OUT =
  `exactOutputSingle((${single}, uint256 amountOut, uint256 bound, uint160 limit) p)` as const
const PATH_IN =
  'exactInput((bytes path, address recipient, uint256 deadline, uint256 amountIn, uint256 bound) p)'
const PATH_OUT =
  'exactOutput((bytes path, address recipient, uint256 deadline, uint256 amountOut, uint256 bound) p)'

// Source: Uniswap/v3-periphery:contracts/SwapRouter.sol. Recipient 0x0 is the router itself.
const run = programOf(
  [
    step(SINGLE_IN, ([p], state) =>
      trade(
        {
          ...p,
          sell: p.tokenIn,
          buy: p.tokenOut,
          amount: p.amountIn,
          isExactIn: true,
          to: p.recipient,
          deadlineS: p.deadline,
        },
        state,
      ),
    ),
    step(SINGLE_OUT, ([p], state) =>
      trade(
        {
          ...p,
          sell: p.tokenIn,
          buy: p.tokenOut,
          amount: p.amountOut,
          isExactIn: false,
          to: p.recipient,
          deadlineS: p.deadline,
        },
        state,
      ),
    ),
    step(PATH_IN, ([p], state) =>
      tradeAlong(
        p.path,
        { ...p, amount: p.amountIn, isExactIn: true, to: p.recipient, deadlineS: p.deadline },
        state,
      ),
    ),
    step(PATH_OUT, ([p], state) =>
      tradeAlong(
        p.path,
        { ...p, amount: p.amountOut, isExactIn: false, to: p.recipient, deadlineS: p.deadline },
        state,
      ),
    ),
    ...PAYMENTS,
  ],
  { sender: [], router: [ZERO_ADDRESS], zeroIsBalance: false },
)

export const uniswapV3Swaprouter = callDecoder({
  id: 'uniswap-v3-swaprouter',
  addresses: { '0xe592427a0aece92de3edee1f18e0157c05861564': [1, 10, 137, 42161] },
  functions: [
    ...[SINGLE_IN, SINGLE_OUT, PATH_IN, PATH_OUT].map(signature =>
      on(signature as string, (_args, call) => run([call.data], call)),
    ),
    on('multicall(bytes[] data)', ([data], call) => run(data, call)),
  ],
})
