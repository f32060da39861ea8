import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import type { CallRequest } from '../decoder.ts'
import { coin, type Draft, get, give, orSender, swapIn, swapOut } from '../draft.ts'

const base = 'address fromToken, address toToken'
const amounts = 'uint256 fromAmount, uint256 toAmount, uint256 expectedAmount'
const simple = `(${base}, ${amounts}, address[] callees, bytes exchangeData, uint256[] startIndexes, uint256[] values, address beneficiary, address partner, uint256 feePercent, bytes permit, uint256 deadline, bytes16 uuid) data`
const uniV3 = `(${base}, address exchange, ${amounts}, uint256 feePercent, uint256 deadline, address partner, bool isApproved, address beneficiary, bytes path, bytes permit, bytes16 uuid) data`
const adapters =
  '(address adapter, uint256 percent, uint256 networkFee, (uint256 index, address targetExchange, uint256 percent, bytes payload, uint256 networkFee)[] route)[] adapters'
const hop = `(address to, uint256 totalNetworkFee, ${adapters})[] path`
const sold = `address fromToken, ${amounts}, address beneficiary`
const rest = 'address partner, uint256 feePercent, bytes permit, uint256 deadline, bytes16 uuid'
const pools = 'address weth, uint256[] pools'

interface Terms {
  fromToken: Address
  toToken: Address | undefined
  fromAmount: bigint
  toAmount: bigint
  beneficiary: Address
  deadline?: bigint
}

interface Hop {
  to: Address
}

/** A beneficiary of zero is the sender. The partner's fee can come off after the minimum. */
function sell(data: Terms, { from }: CallRequest): Draft {
  return swapIn(
    [coin(data.fromToken), data.fromAmount],
    [data.toToken && coin(data.toToken), data.toAmount],
    {
      recipient: orSender(data.beneficiary, from),
      deadlineS: data.deadline,
    },
  )
}

function buy(data: Terms, { from }: CallRequest): Draft {
  return swapOut(
    [coin(data.fromToken), data.fromAmount],
    [data.toToken && coin(data.toToken), data.toAmount],
    {
      recipient: orSender(data.beneficiary, from),
      deadlineS: data.deadline,
    },
  )
}

// Source: ethereum/clear-signing-erc7730-registry:registry/paraswap/calldata-AugustusSwapper-v5.json
export const paraswapV5 = callDecoder({
  id: 'paraswap-v5',
  addresses: {
    '0xdef171fe48cf0115b1d80b88dc8eab59176fee57': [1, 10, 56, 137, 42161],
    '0x59c7c832e96d2568bea6db468c1aadcbbda08a52': [8453],
  },
  functions: [
    on(`simpleSwap(${simple})`, ([data], call) => sell(data, call)),
    on(`simpleBuy(${simple})`, ([data], call) => buy(data, call)),
    on(`directUniV3Swap(${uniV3})`, ([data], call) => sell(data, call)),
    on(`directUniV3Buy(${uniV3})`, ([data], call) => buy(data, call)),
    // The type of lists of structs with lists in them is more than the ABI types can tell.
    on(`multiSwap((${sold}, ${hop}, ${rest}) data)` as string, (args, call) => {
      const [data] = args as unknown as [Terms & { path: readonly Hop[] }]
      return sell({ ...data, toToken: data.path.at(-1)?.to }, call)
    }),
    on(
      `megaSwap((${sold}, (uint256 fromAmountPercent, ${hop})[] path, ${rest}) data)` as string,
      (args, call) => {
        const [data] = args as unknown as [Terms & { path: readonly { path: readonly Hop[] }[] }]
        return sell({ ...data, toToken: data.path[0]?.path.at(-1)?.to }, call)
      },
    ),
    on(
      `directCurveV1Swap((${base}, address exchange, ${amounts}, uint256 feePercent, int128 i, int128 j, address partner, bool isApproved, uint8 swapType, address beneficiary, bool needWrapNative, bytes permit, bytes16 uuid) data)`,
      ([data], call) => sell(data, call),
    ),
    on(
      `directCurveV2Swap((${base}, address exchange, address poolAddress, ${amounts}, uint256 feePercent, uint256 i, uint256 j, address partner, bool isApproved, uint8 swapType, address beneficiary, bool needWrapNative, bytes permit, bytes16 uuid) data)`,
      ([data], call) => sell(data, call),
    ),
    ...(['directBalancerV2GivenInSwap', 'directBalancerV2GivenOutSwap'] as const).map(name =>
      on(
        `${name}(((bytes32 poolId, uint256 assetInIndex, uint256 assetOutIndex, uint256 amount, bytes userData)[] swaps, address[] assets, (address sender, bool fromInternalBalance, address recipient, bool toInternalBalance) funds, int256[] limits, ${amounts}, uint256 deadline, uint256 feePercent, address vault, address partner, bool isApproved, address beneficiary, bytes permit, bytes16 uuid) data)`,
        ([data], call) => {
          // Given in: swaps run from what is sold; given out: from what is bought.
          const ends = [data.swaps[0], data.swaps.at(-1)]
          const [first, last] = name === 'directBalancerV2GivenInSwap' ? ends : ends.reverse()
          const fromToken = data.assets[Number(first?.assetInIndex ?? -1n)]
          const toToken = data.assets[Number(last?.assetOutIndex ?? -1n)]
          if (!fromToken || !toToken) return undefined
          const terms = { ...data, fromToken, toToken }
          return name === 'directBalancerV2GivenInSwap' ? sell(terms, call) : buy(terms, call)
        },
      ),
    ),
    ...(['swapOnUniswap', 'buyOnUniswap'] as const).map(name =>
      on(`${name}(uint256 a, uint256 b, address[] path)`, ([a, b, path], { from }) => {
        const [first, last] = [path[0], path.at(-1)]
        if (!first || !last) return undefined
        const [given, received]: [[Address, bigint], [Address, bigint]] = [
          [coin(first), a],
          [coin(last), b],
        ]
        return name === 'swapOnUniswap'
          ? swapIn(given, received, { recipient: from })
          : swapOut(given, received, { recipient: from })
      }),
    ),
    ...['', ', bytes permit'].map(tail =>
      on(
        `swapOnUniswapV2Fork${tail && 'WithPermit'}(address token, uint256 amount, uint256 min, ${pools}${tail})` as string,
        ([token, amount, min], { from }) =>
          swapIn([coin(token as Address), amount as bigint], [undefined, min as bigint], { recipient: from }),
      ),
    ),
    on(
      `buyOnUniswapV2Fork(address token, uint256 max, uint256 out, ${pools})`,
      ([token, max, out], { from }) => swapOut([coin(token), max], [undefined, out], { recipient: from }),
    ),
    // What is filled of each maker's order; the router checks no minimum beyond them.
    on(
      'swapOnAugustusRFQTryBatchFill(((uint256 nonceAndMeta, uint128 expiry, address makerAsset, address takerAsset, address maker, address taker, uint256 makerAmount, uint256 takerAmount) order, bytes signature, uint256 fill, bytes permitTakerAsset, bytes permitMakerAsset)[] orders, address fromToken)',
      ([orders, fromToken], { from }) => {
        const first = orders[0]?.order
        if (!first || orders.length > 64) return undefined
        const sold = orders.reduce((sum, { fill }) => sum + fill, 0n)
        return {
          kind: 'swap',
          give: [give(coin(fromToken), sold)],
          receive: [get(coin(first.makerAsset), undefined)],
          recipient: from,
          deadlineS: first.expiry,
          confidence: 'low',
          reason: 'packed-flags',
        }
      },
    ),
    on(
      'swapOnZeroXv4(address fromToken, address toToken, uint256 amount, uint256 min, address exchange, bytes payload)',
      ([sellToken, buyToken, amount, min], { from }) =>
        swapIn([coin(sellToken), amount], [coin(buyToken), min], { recipient: from }),
    ),
  ],
})
