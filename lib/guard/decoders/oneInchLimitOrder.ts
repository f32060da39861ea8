import { type Address, isSameAddress } from '../../core/address.ts'
import { orSender, swapIn } from '../draft.ts'
import { addressIn, typedDecoder, uintOf } from '../message.ts'
import { paidOn } from './oneInchSettlement.ts'

const ROUTERS: readonly Address[] = [
  '0x111111125421ca6dc452d289314280a0f8842a65',
  '0x1111111254eeb25477b68fb85ed929f73a960582',
]

/** makerTraits: the expiry in bits 80 to 119, zero for none. Source: 1inch/limit-order-sdk:src/limit-order/maker-traits.ts */
export function expiryOf(traits: bigint | undefined): bigint | undefined {
  const expiry = ((traits ?? 0n) >> 80n) & (2n ** 40n - 1n)
  return expiry === 0n ? undefined : expiry
}

/**
 * Limit orders and Fusion, which is one whose price decays down to `takingAmount`; its receiver may be the
 * settlement extension. Source: ethereum/clear-signing-erc7730-registry:registry/1inch/eip712-AggregationRouterV6.json
 */
export const oneInchLimitOrder = typedDecoder({
  id: '1inch-limit-order-v4',
  primaryTypes: ['Order'],
  matches: ({ domain }) => ROUTERS.some(router => isSameAddress(domain.verifyingContract, router)),
  decode(message, { from, chainId }) {
    const [sell, buy, maker, receiver] = [
      message.makerAsset,
      message.takerAsset,
      message.maker,
      message.receiver,
    ].map(addressIn)
    const [sold, bought] = [message.makingAmount, message.takingAmount].map(uintOf)
    if (!sell || !buy || !receiver || sold === undefined || bought === undefined) return undefined
    return swapIn([sell, sold], [buy, bought], {
      recipient: orSender(receiver, maker ?? from),
      deadlineS: expiryOf(uintOf(message.makerTraits)),
      ...paidOn(chainId, receiver),
    })
  },
})
