import { type Address, type Hex, isSameAddress, lower, NATIVE } from '../../core/address.ts'
import { type FunctionDecoder, on } from '../abi.ts'
import type { CallRequest } from '../decoder.ts'
import { addressOf, approval, type Draft, swapIn } from '../draft.ts'
import type { Intent } from '../intent.ts'
import { expiryOf } from './oneInchLimitOrder.ts'
import { wethOn } from './uniswap/weth.ts'

const order =
  '(uint256 salt, uint256 maker, uint256 receiver, uint256 makerAsset, uint256 takerAsset, uint256 makingAmount, uint256 takingAmount, uint256 makerTraits) order'
const fill = `${order}, bytes32 r, bytes32 vs, uint256 amount, uint256 takerTraits`
const contractFill = `${order}, bytes signature, uint256 amount, uint256 takerTraits`

interface Order {
  makerAsset: bigint
  takerAsset: bigint
  makingAmount: bigint
  takingAmount: bigint
  makerTraits: bigint
}

const bit = (traits: bigint, index: bigint) => ((traits >> index) & 1n) === 1n

/** Who the maker's funds go to: the first 20 bytes of the arguments, where the flag says that they are there. */
function recipientOf(traits: bigint, args: Hex, call: CallRequest): Address | undefined {
  if (!bit(traits, 251n)) return call.from
  return args.length >= 42 ? lower(args.slice(0, 42)) : undefined
}

/**
 * takerTraits, from the top: `amount` is what the maker gives, WETH is paid out as ETH, the arguments begin with a
 * recipient; in the low bits the least that is taken, or the most that is given. Source: npm @1inch/limit-order-sdk
 */
function fillOrder(item: Order, amount: bigint, traits: bigint, args: Hex, call: CallRequest): Draft {
  const threshold = traits & (2n ** 185n - 1n)
  const hasExtension = ((traits >> 224n) & 0xffffffn) !== 0n
  const sell: Address = call.valueWei > 0n ? NATIVE : addressOf(item.takerAsset)
  const isUnwrapped = bit(traits, 254n) && isSameAddress(addressOf(item.makerAsset), wethOn(call.chainId))
  const buy = isUnwrapped ? NATIVE : addressOf(item.makerAsset)
  const recipient = recipientOf(traits, args, call)
  const deadlineS = expiryOf(item.makerTraits)
  if (!bit(traits, 255n)) {
    // Without an extension the order's own rate holds, whatever the taker asks for.
    const atRate = hasExtension ? 0n : (amount * item.makingAmount) / (item.takingAmount || 1n)
    return swapIn([sell, amount], [buy, threshold || atRate], { recipient, deadlineS })
  }
  const most = threshold || (amount * item.takingAmount) / (item.makingAmount || 1n)
  return {
    kind: 'swap',
    give: [{ token: sell, amount: most, mode: 'max' }],
    receive: [{ token: buy, amount, mode: 'exact' }],
    recipient,
    deadlineS,
  }
}

const cancels = (): Draft => ({ kind: 'unknown', confidence: 'low', reason: 'cancels-order' })

/** Token, then the permit: of one in the standard's own words the amount is known. */
function permitted(permit: Hex, { to }: CallRequest) {
  if (permit.length < 42) return undefined
  const isStandard = permit.length === 2 + 2 * (20 + 7 * 32)
  const value = isStandard ? BigInt(`0x${permit.slice(42 + 128, 42 + 192)}`) : undefined
  return approval(lower(permit.slice(0, 42)), to, value)
}

// Source: 1inch/solidity-utils:contracts/mixins/PermitAndCall.sol, npm @1inch/limit-order-sdk: AggregationRouterV6.abi.json
export const fills: FunctionDecoder[] = [
  on(`fillOrder(${fill})`, ([item, , , amount, traits], call) => fillOrder(item, amount, traits, '0x', call)),
  on(`fillOrderArgs(${fill}, bytes args)`, ([item, , , amount, traits, args], call) =>
    fillOrder(item, amount, traits, args, call),
  ),
  on(`fillContractOrder(${contractFill})`, ([item, , amount, traits], call) =>
    fillOrder(item, amount, traits, '0x', call),
  ),
  on(`fillContractOrderArgs(${contractFill}, bytes args)`, ([item, , amount, traits, args], call) =>
    fillOrder(item, amount, traits, args, call),
  ),
  on('cancelOrder(uint256 makerTraits, bytes32 orderHash)', cancels),
  on('cancelOrders(uint256[] makerTraits, bytes32[] orderHashes)', cancels),
  on('bitsInvalidateForOrder(uint256 makerTraits, uint256 additionalMask)', cancels),
  on('increaseEpoch(uint96 series)', cancels),
  on('advanceEpoch(uint96 series, uint256 amount)', cancels),
  on('permitAndCall(bytes permit, bytes action)', ([permit, data], call, { decodeInner }) =>
    decodeInner({ ...call, data }).map(
      (intent): Intent => ({ ...intent, approval: intent.approval ?? permitted(permit, call) }),
    ),
  ),
]
