import { callDecoder, on } from '../abi.ts'
import { coin, orSender, swapIn } from '../draft.ts'

// Source: maverickprotocol/maverick-v1-interfaces:abi/IRouter.json. No router address is evidenced: by shape.
export const maverickV1 = callDecoder({
  id: 'maverick-v1',
  addresses: {},
  functions: [
    on(
      'exactInputSingle((address tokenIn, address tokenOut, address pool, address recipient, uint256 deadline, uint256 amountIn, uint256 amountOutMinimum, uint256 sqrtPriceLimitD18) params)',
      ([p], { from }) =>
        swapIn([coin(p.tokenIn), p.amountIn], [coin(p.tokenOut), p.amountOutMinimum], {
          recipient: orSender(p.recipient, from),
          deadlineS: p.deadline,
          confidence: 'low',
          reason: 'unknown-contract',
        }),
    ),
  ],
})
