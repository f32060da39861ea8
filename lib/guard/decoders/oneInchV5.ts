import { callDecoder, on } from '../abi.ts'
import { coin, orSender, swapIn, swapOut } from '../draft.ts'
import { described, clipperDoubt as doubt, throughPools } from './oneInch.ts'
import { poolFunctions } from './oneInchV4.ts'

const clipper =
  'address srcToken, address dstToken, uint256 inputAmount, uint256 outputAmount, uint256 goodUntil, bytes32 r, bytes32 vs'
const unoswap = 'address srcToken, uint256 amount, uint256 minReturn, uint256[] pools'
const order =
  '(uint256 salt, address makerAsset, address takerAsset, address maker, address receiver, address allowedSender, uint256 makingAmount, uint256 takingAmount, uint256 offsets, bytes interactions) order'

// Source: ethereum/clear-signing-erc7730-registry:registry/1inch/calldata-AggregationRouterV5.json
export const oneInchV5 = callDecoder({
  id: '1inch-v5',
  addresses: { '0x1111111254eeb25477b68fb85ed929f73a960582': [1, 10, 56, 137, 8453, 42161, 59144] },
  functions: [
    on(
      'swap(address executor, (address srcToken, address dstToken, address srcReceiver, address dstReceiver, uint256 amount, uint256 minReturnAmount, uint256 flags) desc, bytes permit, bytes data)',
      ([, desc], call) => described(desc, call),
    ),
    on(`unoswap(${unoswap})`, ([token, amount, min], call) => throughPools(token, amount, min, call)),
    on(`unoswapTo(address recipient, ${unoswap})`, ([recipient, token, amount, min], call) =>
      throughPools(token, amount, min, call, recipient),
    ),
    on(
      `unoswapToWithPermit(address recipient, ${unoswap}, bytes permit)`,
      ([recipient, token, amount, min], call) => throughPools(token, amount, min, call, recipient),
    ),
    ...poolFunctions,
    on(
      'uniswapV3SwapToWithPermit(address recipient, address srcToken, uint256 amount, uint256 minReturn, uint256[] pools, bytes permit)',
      ([recipient, token, amount, min], call) => throughPools(token, amount, min, call, recipient),
    ),
    on(`clipperSwap(address clipperExchange, ${clipper})`, ([, src, dst, amount, min, deadlineS], { from }) =>
      swapIn([coin(src), amount], [coin(dst), min], { recipient: from, deadlineS, ...doubt }),
    ),
    on(
      `clipperSwapTo(address clipperExchange, address recipient, ${clipper})`,
      ([, recipient, src, dst, amount, min, deadlineS]) =>
        swapIn([coin(src), amount], [coin(dst), min], { recipient, deadlineS, ...doubt }),
    ),
    on(
      `fillOrder(${order}, bytes signature, bytes interaction, uint256 makingAmount, uint256 takingAmount, uint256 threshold)`,
      ([{ makerAsset, takerAsset, makingAmount, takingAmount }, , , making, taking, threshold], call) => {
        const recipient = orSender(`0x${'0'.repeat(40)}`, call.from)
        const limit = threshold & (2n ** 255n - 1n)
        // One of the two amounts is zero: the other is filled exactly, the threshold bounds the first.
        return making > 0n
          ? swapOut(
              [takerAsset, limit || (making * takingAmount) / (makingAmount || 1n)],
              [makerAsset, making],
              { recipient },
            )
          : swapIn([takerAsset, taking], [makerAsset, limit], { recipient })
      },
    ),
  ],
})
