import { type Address, type Hex, isSameAddress, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import type { CallRequest, DecodeContext } from '../decoder.ts'
import { coin, type Draft, feeBps, get, give } from '../draft.ts'
import { wethOn } from './uniswap/weth.ts'

/** The coin, wrapped or not, is one. */
const keyOf = (token: Address, { chainId }: CallRequest) =>
  isSameAddress(token, wethOn(chainId)) ? NATIVE : token

/** The minimum is the inner router's, before Rainbow's own fee on what is bought. */
function wrapped(
  sell: [Address, bigint],
  buy: Address,
  target: Address,
  data: Hex,
  call: CallRequest,
  context: DecodeContext,
): Draft {
  const inner = context.decodeInner({ ...call, to: target, data }).find(intent => intent.kind === 'swap')
  const [bought] = inner?.receive ?? []
  // The router passes on what it receives, and asks for no minimum of its own.
  const isPaidHere = [call.from, call.to].some(party => isSameAddress(party, inner?.recipient))
  const isSame = bought?.token !== undefined && keyOf(bought.token, call) === keyOf(coin(buy), call)
  return {
    kind: 'swap',
    give: [give(coin(sell[0]), sell[1])],
    receive: [get(coin(buy), isSame ? bought.amount : undefined)],
    recipient: isPaidHere || !inner ? call.from : inner.recipient,
    ...(inner?.confidence === 'high' && isPaidHere && isSame
      ? {}
      : { confidence: 'low', reason: 'unknown-inner-call' }),
  }
}

// Source: rainbow-me/swaps:sdk/src/abi/RainbowRouter.json
export const rainbow = callDecoder({
  id: 'rainbow',
  addresses: { '0x00000000009726632680fb29d3f7a9734e3010e2': [1] },
  functions: [
    on(
      'fillQuoteEthToToken(address buy, address target, bytes data, uint256 fee)',
      ([buy, target, data, fee], call, context) =>
        // The fee stays with the router: the rest of the value is sold.
        ({
          ...wrapped(
            [NATIVE, call.valueWei],
            buy,
            target,
            data,
            { ...call, valueWei: call.valueWei - (fee < call.valueWei ? fee : 0n) },
            context,
          ),
          feeBps: feeBps(fee, call.valueWei),
        }),
    ),
    on(
      'fillQuoteTokenToEth(address sell, address target, bytes data, uint256 amount, uint256 feeBps)',
      ([sell, target, data, amount], call, context) =>
        wrapped([sell, amount], NATIVE, target, data, call, context),
    ),
    on(
      'fillQuoteTokenToToken(address sell, address buy, address target, bytes data, uint256 amount, uint256 fee)',
      ([sell, buy, target, data, amount, fee], call, context) => ({
        ...wrapped([sell, amount], buy, target, data, call, context),
        feeBps: feeBps(fee, amount),
      }),
    ),
  ],
})
