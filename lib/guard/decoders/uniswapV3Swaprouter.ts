import { ZERO_ADDRESS } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { PAYMENTS } from './uniswap/payments.ts'
import { programOf, swapSteps } from './uniswap/swapRouter.ts'

const single = 'address tokenIn, address tokenOut, uint24 fee, address recipient, uint256 deadline'
const along = 'bytes path, address recipient, uint256 deadline'
const SWAPS = [
  `exactInputSingle((${single}, uint256 amount, uint256 bound, uint160 limit) p)`,
  `exactOutputSingle((${single}, uint256 amount, uint256 bound, uint160 limit) p)`,
  `exactInput((${along}, uint256 amount, uint256 bound) p)`,
  `exactOutput((${along}, uint256 amount, uint256 bound) p)`,
]

// Source: Uniswap/v3-periphery:contracts/SwapRouter.sol. Recipient 0x0 is the router itself.
const run = programOf([...swapSteps(SWAPS), ...PAYMENTS], {
  sender: [],
  router: [ZERO_ADDRESS],
  zeroIsBalance: false,
})

export const uniswapV3Swaprouter = callDecoder({
  id: 'uniswap-v3-swaprouter',
  addresses: { '0xe592427a0aece92de3edee1f18e0157c05861564': [1, 10, 137, 42161] },
  functions: [
    ...SWAPS.map(signature => on(signature, (_args, call) => run([call.data], call))),
    on('multicall(bytes[] data)', ([data], call) => run(data, call)),
  ],
})
