import { NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import type { CallRequest } from '../decoder.ts'
import { addressOf, coin, type Draft, swapIn } from '../draft.ts'
import { described, clipperDoubt as doubt, throughPools } from './oneInch.ts'
import { fills } from './oneInchFills.ts'

/** Bit of the last `dex` word: the WETH bought is paid out as ETH. */
const UNWRAP_WETH = 2n ** 252n

function unoswap(
  token: bigint,
  amount: bigint,
  min: bigint,
  lastDex: bigint,
  call: CallRequest,
  to?: bigint,
): Draft {
  const recipient = to === undefined ? call.from : addressOf(to)
  const buy = lastDex & UNWRAP_WETH ? NATIVE : undefined
  return throughPools(addressOf(token), amount, min, call, recipient, buy)
}

function ethUnoswap(min: bigint, lastDex: bigint, call: CallRequest, to?: bigint): Draft {
  return unoswap(BigInt(NATIVE), call.valueWei, min, lastDex, call, to)
}

const dexes = 'uint256 minReturn, uint256 dex'
const sale = `uint256 token, uint256 amount, ${dexes}`
const clipper =
  'uint256 srcToken, address dstToken, uint256 inputAmount, uint256 outputAmount, uint256 goodUntil, bytes32 r, bytes32 vs'
// Source: ethereum/clear-signing-erc7730-registry:registry/1inch/common-AggregationRouterV6.json,
// 1inch/limit-order-protocol:contracts/OrderMixin.sol
export const oneInchV6 = callDecoder({
  id: '1inch-v6',
  addresses: {
    '0x111111125421ca6dc452d289314280a0f8842a65': [
      1, 10, 56, 100, 137, 146, 250, 8217, 8453, 42161, 43114, 59144, 1313161554,
    ],
  },
  functions: [
    on(
      'swap(address executor, (address srcToken, address dstToken, address srcReceiver, address dstReceiver, uint256 amount, uint256 minReturnAmount, uint256 flags) desc, bytes data)',
      ([, desc], call) => described(desc, call),
    ),
    on(`unoswap(${sale})`, ([token, amount, min, dex], call) => unoswap(token, amount, min, dex, call)),
    on(`unoswap2(${sale}, uint256 dex2)`, ([token, amount, min, , dex], call) =>
      unoswap(token, amount, min, dex, call),
    ),
    on(`unoswap3(${sale}, uint256 dex2, uint256 dex3)`, ([token, amount, min, , , dex], call) =>
      unoswap(token, amount, min, dex, call),
    ),
    on(`unoswapTo(uint256 to, ${sale})`, ([to, token, amount, min, dex], call) =>
      unoswap(token, amount, min, dex, call, to),
    ),
    on(`unoswapTo2(uint256 to, ${sale}, uint256 dex2)`, ([to, token, amount, min, , dex], call) =>
      unoswap(token, amount, min, dex, call, to),
    ),
    on(
      `unoswapTo3(uint256 to, ${sale}, uint256 dex2, uint256 dex3)`,
      ([to, token, amount, min, , , dex], call) => unoswap(token, amount, min, dex, call, to),
    ),
    on(`ethUnoswap(${dexes})`, ([min, dex], call) => ethUnoswap(min, dex, call)),
    on(`ethUnoswap2(${dexes}, uint256 dex2)`, ([min, , dex], call) => ethUnoswap(min, dex, call)),
    on(`ethUnoswap3(${dexes}, uint256 dex2, uint256 dex3)`, ([min, , , dex], call) =>
      ethUnoswap(min, dex, call),
    ),
    on(`ethUnoswapTo(uint256 to, ${dexes})`, ([to, min, dex], call) => ethUnoswap(min, dex, call, to)),
    on(`ethUnoswapTo2(uint256 to, ${dexes}, uint256 dex2)`, ([to, min, , dex], call) =>
      ethUnoswap(min, dex, call, to),
    ),
    on(`ethUnoswapTo3(uint256 to, ${dexes}, uint256 dex2, uint256 dex3)`, ([to, min, , , dex], call) =>
      ethUnoswap(min, dex, call, to),
    ),
    on(`clipperSwap(address exchange, ${clipper})`, ([, src, dst, amount, min, deadlineS], { from }) =>
      swapIn([coin(addressOf(src)), amount], [coin(dst), min], { recipient: from, deadlineS, ...doubt }),
    ),
    on(
      `clipperSwapTo(address exchange, address recipient, ${clipper})`,
      ([, recipient, src, dst, amount, min, deadlineS]) =>
        swapIn([coin(addressOf(src)), amount], [coin(dst), min], { recipient, deadlineS, ...doubt }),
    ),
    ...fills,
  ],
})
