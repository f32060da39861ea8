import { lower } from '../../core/address.ts'
import { callDecoder, decodeParameters, on } from '../abi.ts'
import { coin, get, give } from '../draft.ts'

// Source: mined calls (rotki/test-caching): 710 of 805 carry (tokenFrom, tokenTo, amountFrom, minimum, …) in `data`.
export const metamaskSwaps = callDecoder({
  id: 'metamask-swaps',
  addresses: { '0x881d40237659c251811cec9c364ef91dc08d300c': [1] },
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
