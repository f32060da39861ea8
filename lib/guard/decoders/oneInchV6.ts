import { NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { addressOf, coin, swapIn } from '../draft.ts'
import { described, clipperDoubt as doubt, throughPools } from './oneInch.ts'
import { fills } from './oneInchFills.ts'

/** Bit of the last `dex` word: the WETH bought is paid out as ETH. */
const UNWRAP_WETH = 2n ** 252n

/** Sells a token, or the coin that comes along, through one to three pools; a receiver may come first. All are words. */
const unoswaps = ([1, 2, 3] as const).flatMap(pools =>
  ['unoswap', 'unoswapTo', 'ethUnoswap', 'ethUnoswapTo'].map(name => {
    const [hasReceiver, isCoin] = [name.endsWith('To'), name.startsWith('eth')]
    const words = Number(hasReceiver) + (isCoin ? 1 : 3) + pools
    const types = Array.from({ length: words }, (_, index) => `uint256 word${index}`)
    return on(`${name}${pools > 1 ? pools : ''}(${types})` as string, (args, call) => {
      const list = args as unknown as readonly bigint[]
      const [to, rest] = hasReceiver ? [addressOf(list[0] ?? 0n), list.slice(1)] : [call.from, list]
      const [token, amount, min] = isCoin ? [BigInt(NATIVE), call.valueWei, rest[0]] : rest
      const buy = (list.at(-1) ?? 0n) & UNWRAP_WETH ? NATIVE : undefined
      return throughPools(addressOf(token ?? 0n), amount ?? 0n, min ?? 0n, call, to, buy)
    })
  }),
)

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
    ...unoswaps,
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
