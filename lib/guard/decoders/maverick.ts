import { type Address, type Hex, lower, NATIVE, ZERO_ADDRESS } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import type { CallRequest } from '../decoder.ts'
import { coin, type Draft, orSender, swapIn, swapOut } from '../draft.ts'
import { PAYMENTS } from './uniswap/payments.ts'
import { programOf, swapSteps } from './uniswap/swapRouter.ts'

// Maverick v1. Source: maverickprotocol/maverick-v1-interfaces:contracts/interfaces/ISlimRouter.sol, IRouter.sol

const single = 'address tokenIn, address tokenOut, address pool, address recipient, uint256 deadline'
const SINGLE_IN = `exactInputSingle((${single}, uint256 amount, uint256 bound, uint256 limit) p)` as const
const SINGLE_OUT = `exactOutputSingle((${single}, uint256 amount, uint256 bound) p)` as const

const run = programOf([...swapSteps([SINGLE_IN, SINGLE_OUT]), ...PAYMENTS], {
  sender: [],
  router: [ZERO_ADDRESS],
  zeroIsBalance: false,
})

/** Tokens and pools by turns, from end to end; exact-out paths run backwards. */
function endsOf(path: Hex): [Address, Address] | undefined {
  const bytes = (path.length - 2) / 2
  return bytes >= 60 && bytes % 20 === 0
    ? [lower(path.slice(0, 42)), lower(`0x${path.slice(-40)}`)]
    : undefined
}

const doubt = { confidence: 'low', reason: 'unknown-contract' } as const
const PATH = 'bytes path, address recipient, uint256 deadline'

/** The layout of paths is derived, not evidenced: never sure. */
const alongPath = [
  on(`exactInput((${PATH}, uint256 amountIn, uint256 bound) p)`, ([p], { from }) => {
    const ends = endsOf(p.path)
    const terms = { recipient: orSender(p.recipient, from), deadlineS: p.deadline, ...doubt }
    return ends && swapIn([ends[0], p.amountIn], [ends[1], p.bound], terms)
  }),
  on(`exactOutput((${PATH}, uint256 amountOut, uint256 bound) p)`, ([p], { from }) => {
    const ends = endsOf(p.path)
    const terms = { recipient: orSender(p.recipient, from), deadlineS: p.deadline, ...doubt }
    return ends && swapOut([ends[1], p.bound], [ends[0], p.amountOut], terms)
  }),
]

// Addresses: 0xVanfer/ethaddr, DefiLlama and others name the same.
export const maverickV1 = callDecoder({
  id: 'maverick-v1',
  addresses: {
    '0xbbf1ee38152e9d8e3470dc47947eaa65dca94913': [1],
    '0xd53a9f3fae2bd46d35e9a30ba58112a585542869': [56],
  },
  functions: [
    ...[SINGLE_IN, SINGLE_OUT].map(signature =>
      on(signature as string, (_args, call) => run([call.data], call)),
    ),
    on('multicall(bytes[] data)', ([data], call) => run(data, call)),
    ...alongPath,
  ],
})

/** Routers of other chains, known by their calls alone. */
export const maverickV1Shape = callDecoder({
  id: 'maverick-v1',
  addresses: {},
  functions: [
    on(SINGLE_IN, ([p], { from }) =>
      swapIn([coin(p.tokenIn), p.amount], [coin(p.tokenOut), p.bound], {
        recipient: orSender(p.recipient, from),
        deadlineS: p.deadline,
        ...doubt,
      }),
    ),
    ...alongPath,
  ],
})

/** The pool tells the tokens; the coin that comes with the call is what is sold. */
function ofPool(
  isExactIn: boolean,
  to: Address,
  amount: bigint,
  bound: bigint,
  { from, valueWei }: CallRequest,
): Draft {
  const terms = { recipient: orSender(to, from), confidence: 'low', reason: 'tokens-of-the-pool' } as const
  const sell = valueWei > 0n ? NATIVE : undefined
  return isExactIn
    ? swapIn([sell, amount], [undefined, bound], terms)
    : swapOut([sell, bound], [undefined, amount], terms)
}

// Source: VeloraDEX/paraswap-dex-lib:src/abi/maverick-v2/MaverickV2Router.json, src/dex/maverick-v2/config.ts
export const maverickV2 = callDecoder({
  id: 'maverick-v2',
  addresses: {
    '0x62e31802c6145a2d5e842eed8efe01fc224422fa': [1],
    '0x5eded0d7e76c563ff081ca01d9d12d6b404df527': [8453],
    '0x374bfcc264678c67a582d067ad91f1951bc6b20f': [56],
    '0x5c3b380e5aeec389d1014da3eb372fa2c9e0fc76': [42161],
  },
  functions: [
    on(
      'exactInputSingle(address to, address pool, bool isAIn, uint256 amountIn, uint256 min)',
      ([to, , , amount, min], call) => ofPool(true, to, amount, min, call),
    ),
    on(
      'exactOutputSingle(address to, address pool, bool isAIn, uint256 amountOut, uint256 max)',
      ([to, , , amount, max], call) => ofPool(false, to, amount, max, call),
    ),
    on(
      'exactInputMultiHop(address to, bytes path, uint256 amountIn, uint256 min)',
      ([to, , amount, min], call) => ofPool(true, to, amount, min, call),
    ),
    on(
      'exactOutputMultiHop(address to, bytes path, uint256 amountOut, uint256 max)',
      ([to, , amount, max], call) => ofPool(false, to, amount, max, call),
    ),
    on(
      'inputSingleWithTickLimit(address to, address pool, bool isAIn, uint256 amountIn, int32 tickLimit, uint256 min)',
      ([to, , , amount, , min], call) => ofPool(true, to, amount, min, call),
    ),
  ],
})
