import { callDecoder, on } from '../abi.ts'
import { coin, swapIn } from '../draft.ts'
import { throughPools } from './oneInch.ts'
import { v3Functions } from './oneInchV3.ts'

// Source: ethereum/clear-signing-erc7730-registry:registry/1inch/common-AggregationRouterV4.json
export const poolFunctions = [
  on('uniswapV3Swap(uint256 amount, uint256 minReturn, uint256[] pools)', ([amount, min], call) =>
    throughPools(undefined, amount, min, call),
  ),
  on(
    'uniswapV3SwapTo(address recipient, uint256 amount, uint256 minReturn, uint256[] pools)',
    ([recipient, amount, min], call) => throughPools(undefined, amount, min, call, recipient),
  ),
]

export const oneInchV4 = callDecoder({
  id: '1inch-v4',
  addresses: { '0x1111111254fb6c44bac0bed2854e76f90643097d': [1, 56, 137] },
  functions: [
    ...v3Functions,
    ...poolFunctions,
    on(
      'clipperSwap(address srcToken, address dstToken, uint256 amount, uint256 minReturn)',
      ([src, dst, amount, min], { from }) =>
        swapIn([coin(src), amount], [coin(dst), min], { recipient: from }),
    ),
  ],
})
