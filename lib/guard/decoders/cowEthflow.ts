import { NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { orSender, swapIn } from '../draft.ts'
import { COW_CHAINS } from './cow.ts'

const order =
  '(address buyToken, address receiver, uint256 sellAmount, uint256 buyAmount, bytes32 appData, uint256 feeAmount, uint32 validTo, bool partiallyFillable, int64 quoteId) order'

// Source: cowprotocol/ethflowcontract:src/CoWSwapEthFlow.sol
export const cowEthflow = callDecoder({
  id: 'cow-ethflow',
  addresses: {
    '0x40a50cf069e992aa4536211b23f286ef88752187': [1],
    '0xba3cb449bd2b4adddbc894d8697f5170800eadec': COW_CHAINS,
  },
  functions: [
    on(`createOrder(${order})`, ([item], { from }) =>
      swapIn([NATIVE, item.sellAmount + item.feeAmount], [item.buyToken, item.buyAmount], {
        recipient: orSender(item.receiver, from),
        deadlineS: BigInt(item.validTo),
      }),
    ),
    on(`invalidateOrder(${order})`, () => ({ kind: 'unknown', confidence: 'low', reason: 'cancels-order' })),
  ],
})
