import { NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { addressOf, orSender, swapIn } from '../draft.ts'
import { expiryOf } from './oneInchLimitOrder.ts'
import { paidOn } from './oneInchSettlement.ts'

// Source: npm @1inch/limit-order-sdk 5.4.3: abi/NativeOrderFactory.abi.json, constants
export const oneInchNativeOrder = callDecoder({
  id: '1inch-limit-order-v4',
  addresses: { '0xe12e0f117d23a5ccc57f8935cd8c4e80cd91ff01': [1, 10, 56, 137, 8453, 42161, 43114] },
  functions: [
    on(
      'create((uint256 salt, uint256 maker, uint256 receiver, uint256 makerAsset, uint256 takerAsset, uint256 makingAmount, uint256 takingAmount, uint256 makerTraits) makerOrder)',
      ([order], { from, valueWei, chainId }) =>
        swapIn([NATIVE, valueWei], [addressOf(order.takerAsset), order.takingAmount], {
          recipient: orSender(addressOf(order.receiver), from),
          deadlineS: expiryOf(order.makerTraits),
          ...paidOn(chainId, addressOf(order.receiver)),
        }),
    ),
  ],
})
