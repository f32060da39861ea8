import { type Address, isSameAddress } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { coin, orSender, swapIn, swapOut } from '../draft.ts'
import { addressIn, typedDecoder, uintOf } from '../message.ts'

/** Source: npm @cowprotocol/sdk-config */
export const COW_CHAINS = [1, 56, 100, 137, 8453, 9745, 42161, 43114, 57073, 59144]
const SETTLEMENT: Address = '0x9008d19f58aabd9ed0d60971565aa8510560ab41'

/** Source: cowprotocol/contracts:src/contracts/GPv2Settlement.sol. `settle` is a solver's call, never a holder's. */
export const cow = callDecoder({
  id: 'cow',
  addresses: { [SETTLEMENT]: COW_CHAINS },
  functions: [
    // A solver's: fills orders that others signed.
    on(
      'settle(address[] tokens, uint256[] prices, (uint256 sellToken, uint256 buyToken, address receiver, uint256 sellAmount, uint256 buyAmount, uint32 validTo, bytes32 appData, uint256 feeAmount, uint256 flags, uint256 executedAmount, bytes signature)[] trades, (address target, uint256 value, bytes callData)[][3] interactions)' as string,
      () => ({ kind: 'unknown', confidence: 'none', reason: 'call-of-a-solver' }),
    ),
    on('setPreSignature(bytes orderUid, bool signed)', ([, isSigned]) => ({
      kind: isSigned ? 'swap' : 'unknown',
      confidence: 'low',
      reason: isSigned ? 'terms-off-chain' : 'cancels-order',
    })),
    on('invalidateOrder(bytes orderUid)', () => ({
      kind: 'unknown',
      confidence: 'low',
      reason: 'cancels-order',
    })),
  ],
})

/** Source: cowprotocol/contracts:src/contracts/libraries/GPv2Order.sol. Fees are sold on top of the amount. */
export const cowOrder = typedDecoder({
  id: 'cow',
  primaryTypes: ['Order'],
  matches: ({ domain }) => isSameAddress(domain.verifyingContract, SETTLEMENT),
  decode(message, { from }) {
    const { sellToken, buyToken, receiver, kind } = message
    const [sell, buy] = [addressIn(sellToken), addressIn(buyToken)]
    const sellAmount = uintOf(message.sellAmount)
    const buyAmount = uintOf(message.buyAmount)
    const fee = uintOf(message.feeAmount)
    const to = addressIn(receiver)
    if (!sell || !buy || sellAmount === undefined || buyAmount === undefined || fee === undefined || !to)
      return undefined
    const terms = { recipient: orSender(to, from), deadlineS: uintOf(message.validTo) }
    const [given, received]: [[Address, bigint], [Address, bigint]] = [
      [sell, sellAmount + fee],
      [coin(buy), buyAmount],
    ]
    return kind === 'buy' ? swapOut(given, received, terms) : swapIn(given, received, terms)
  },
})
