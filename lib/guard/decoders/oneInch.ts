import { type Address, NATIVE } from '../../core/address.ts'
import type { CallRequest } from '../decoder.ts'
import { coin, type Draft, orSender, swapIn } from '../draft.ts'

/** The head of every 1inch `swap`, and of the routers built like it. */
interface Description {
  srcToken: Address
  dstToken: Address
  dstReceiver: Address
  amount: bigint
  minReturnAmount: bigint
}

export function described(description: Description, { from }: CallRequest): Draft {
  const { srcToken, dstToken, dstReceiver, amount, minReturnAmount } = description
  return swapIn([coin(srcToken), amount], [coin(dstToken), minReturnAmount], {
    recipient: orSender(dstReceiver, from),
  })
}

/** The pools do not name the token bought; a native sale carries its amount as value. */
export function throughPools(
  sell: Address | undefined,
  amount: bigint,
  min: bigint,
  call: CallRequest,
  recipient: Address | undefined = call.from,
  buy?: Address,
): Draft {
  return swapIn([call.valueWei > 0n ? NATIVE : sell && coin(sell), amount], [buy, min], { recipient })
}

/** Clipper's exchange is an argument, it is paid first, and the router does not look at what it gives. */
export const clipperDoubt = { confidence: 'low', reason: 'unknown-contract' } as const
