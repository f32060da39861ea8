import { type Address, isSameAddress, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import type { CallRequest, Decoder } from '../decoder.ts'
import { type Draft, get, give } from '../draft.ts'
import { wethOn } from './uniswap/weth.ts'

const wrap = ({ valueWei, from, to }: CallRequest): Draft => ({
  kind: 'wrap',
  give: [give(NATIVE, valueWei)],
  receive: [get(to, valueWei, 'exact')],
  recipient: from,
})

const functions = callDecoder({
  id: 'weth',
  addresses: {},
  functions: [
    on('deposit()', (_args, call) => wrap(call)),
    on('withdraw(uint256 amount)', ([amount], { from, to }) => ({
      kind: 'unwrap',
      give: [give(to as Address, amount)],
      receive: [get(NATIVE, amount, 'exact')],
      recipient: from,
    })),
  ],
  receive: wrap,
})

/** The wrapped coin of whichever chain it is. Source: Uniswap/v3-periphery:contracts/interfaces/external/IWETH9.sol */
export const weth: Decoder = {
  id: 'weth',
  addresses: {},
  decode: (request, context) =>
    request.type === 'call' && isSameAddress(request.to, wethOn(request.chainId))
      ? functions.decode(request, context)
      : undefined,
}
