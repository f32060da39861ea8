import { callDecoder, on } from '../abi.ts'
import { PAYMENTS } from './uniswap/payments.ts'
import { programOf, step, swapSteps, trade } from './uniswap/swapRouter.ts'

const single = 'address tokenIn, address tokenOut, uint24 fee, address recipient'
const SWAPS = [
  `exactInputSingle((${single}, uint256 amount, uint256 bound, uint160 limit) p)`,
  `exactOutputSingle((${single}, uint256 amount, uint256 bound, uint160 limit) p)`,
  'exactInput((bytes path, address recipient, uint256 amount, uint256 bound) p)',
  'exactOutput((bytes path, address recipient, uint256 amount, uint256 bound) p)',
]
const V2_IN = 'swapExactTokensForTokens(uint256 amount, uint256 bound, address[] path, address to)'
const V2_OUT = 'swapTokensForExactTokens(uint256 amount, uint256 bound, address[] path, address to)'

// Source: Uniswap/swap-router-contracts:contracts/V3SwapRouter.sol, V2SwapRouter.sol, base/MulticallExtended.sol
const run = programOf(
  [
    ...swapSteps(SWAPS),
    ...([V2_IN, V2_OUT] as const).map(signature =>
      step(signature as typeof V2_IN, ([amount, bound, path, to], state) => {
        const [sell, buy] = [path[0], path.at(-1)]
        const isExactIn = signature === V2_IN
        return sell && buy ? trade({ sell, buy, amount, bound, isExactIn, to }, state) : false
      }),
    ),
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
  // Source: npm @uniswap/sdk-core 7.19.4: CHAIN_TO_ADDRESSES_MAP, SWAP_ROUTER_02_ADDRESSES
  addresses: {
    '0x68b3465833fb72a70ecdf485e0e4c7bd8665fc45': [1, 10, 137, 42161],
    '0xb971ef87ede563556b2ed4b1c0b0019111dd85d2': [56],
    '0x73855d06de49d0fe4a9c42636ba96c62da12ff9c': [130],
    '0x2626664c2603336e57b271c5c0b26f421741e481': [8453],
    '0xbb00ff08d01d300023c629e8ffffcb65a5a578ce': [43114],
    '0x3d4e44eb1374240ce5f1b871ab261cd16335b76a': [59144],
  },
  functions: [
    ...[...SWAPS, V2_IN, V2_OUT].map(signature =>
      on(signature as string, (_args, call) => run([call.data], call)),
    ),
    on('multicall(bytes[] data)', ([data], call) => run(data, call)),
    on('multicall(uint256 deadline, bytes[] data)', ([deadlineS, data], call) => run(data, call, deadlineS)),
    on('multicall(bytes32 previousBlockhash, bytes[] data)', ([, data], call) => run(data, call)),
  ],
})
