import { lower } from '../../core/address.ts'
import { callDecoder, decodeParameters, on } from '../abi.ts'
import { coin, get, give } from '../draft.ts'

// Source: mined calls (rotki/test-caching): 710 of 805 carry (tokenFrom, tokenTo, amountFrom, minimum, …) in `data`.
export const metamaskSwaps = callDecoder({
  id: 'metamask-swaps',
  // Other chains: MetaMask/core:packages/swaps-controller, constants; Base: MetaMask/metamask-extension
  addresses: {
    '0x881d40237659c251811cec9c364ef91dc08d300c': [1],
    '0x1a1ec25dc08e98e5e93f1104b5e5cdd298707d31': [56, 137, 43114],
    '0x9dda6ef3d919c9bc8885d5560999a3640431e8e6': [10, 8453, 42161],
  },
  functions: [
    on(
      'swap(string aggregatorId, address tokenFrom, uint256 amount, bytes data)',
      ([, tokenFrom, amount, data], { from }) => {
        const head = decodeParameters(
          'address tokenFrom, address tokenTo, uint256 amountFrom, uint256 min',
          data,
        )
        // The airswap adapters use another layout: then only what is sold can be told.
        const isUsual = head && lower(head[0]) === lower(tokenFrom)
        return {
          kind: 'swap',
          give: [give(coin(tokenFrom), amount)],
          receive: [isUsual ? get(coin(head[1]), head[3]) : get(undefined, undefined)],
          recipient: from,
          ...(isUsual ? {} : { confidence: 'low', reason: 'unknown-adapter' }),
        }
      },
    ),
  ],
})
