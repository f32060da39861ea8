import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import type { CallRequest, DecodeContext } from '../decoder.ts'
import { addressOf, coin, type Draft, orSender, swapIn, swapOut } from '../draft.ts'

const base = 'address srcToken, address destToken, uint256 fromAmount, uint256 toAmount'
const meta = 'uint256 quotedAmount, bytes32 metadata, address beneficiary'
const generic = `address executor, (${base}, ${meta}) data, uint256 partnerAndFee, bytes permit, bytes executorData`
const uniswap = `(${base}, ${meta}, bytes pools) data, uint256 partnerAndFee, bytes permit`
const balancer =
  '(uint256 fromAmount, uint256 toAmount, uint256 quotedAmount, bytes32 metadata, uint256 beneficiaryAndApproveFlag) data, uint256 partnerAndFee, bytes permit, bytes vaultData'
const VAULT: Address = '0xba12222222228d8ba445958a75a0704d566bf2c8'

interface Terms {
  srcToken: Address
  destToken: Address
  fromAmount: bigint
  toAmount: bigint
  quotedAmount?: bigint
  beneficiary: Address
}

/** Source: AugustusFees.sol of Augustus v6: MAX_FEE_PERCENT, FEE_PERCENT_IN_BASIS_POINTS_MASK, parsePartnerAndFeeData */
const MAX_FEE_BPS = 200

/** Of the partner, in the low bits; no more than 2 %, and none without a partner. Taken off after the minimum. */
function partnersBps(partnerAndFee: bigint): number {
  const bps = Number(partnerAndFee & 0x3fffn)
  return partnerAndFee >> 96n === 0n ? 0 : Math.min(bps, MAX_FEE_BPS)
}

/** What comes beyond the quote may be kept: only a quote above the minimum leaves the minimum whole. */
const sell = (data: Terms, { from }: CallRequest, partnerAndFee = 0n): Draft => ({
  ...swapIn([coin(data.srcToken), data.fromAmount], [coin(data.destToken), data.toAmount], {
    recipient: orSender(data.beneficiary, from),
  }),
  feeBps: partnersBps(partnerAndFee),
  ...(data.quotedAmount !== undefined && data.quotedAmount < data.toAmount
    ? { confidence: 'low', reason: 'packed-flags' }
    : {}),
})

const buy = (data: Terms, { from }: CallRequest, partnerAndFee = 0n): Draft => ({
  ...swapOut([coin(data.srcToken), data.fromAmount], [coin(data.destToken), data.toAmount], {
    recipient: orSender(data.beneficiary, from),
  }),
  feeBps: partnersBps(partnerAndFee),
})

/** The tokens are in the call to Balancer's vault that the router passes on. */
function onBalancer(
  data: { fromAmount: bigint; toAmount: bigint; beneficiaryAndApproveFlag: bigint },
  vaultData: `0x${string}`,
  call: CallRequest,
  context: DecodeContext,
  isExactIn: boolean,
): Draft {
  const [inner] = context.decodeInner({ ...call, to: VAULT, data: vaultData })
  const [srcToken, destToken] = [inner?.give[0]?.token, inner?.receive[0]?.token]
  const recipient = orSender(addressOf(data.beneficiaryAndApproveFlag), call.from)
  const terms =
    srcToken && destToken
      ? { recipient }
      : { recipient, confidence: 'low' as const, reason: 'tokens-of-the-pool' }
  const swap = isExactIn ? swapIn : swapOut
  return swap([srcToken, data.fromAmount], [destToken, data.toAmount], terms)
}

// Source: ethereum/clear-signing-erc7730-registry:registry/paraswap/calldata-AugustusSwapper-v6.2.json
export const paraswapV6 = callDecoder({
  id: 'paraswap-v6.2',
  addresses: { '0x6a000f20005980200259b80c5102003040001068': [1, 10, 56, 137, 8453, 42161, 43114] },
  functions: [
    on(`swapExactAmountIn(${generic})`, ([, data, fee], call) => sell(data, call, fee)),
    on(`swapExactAmountOut(${generic})`, ([, data, fee], call) => buy(data, call, fee)),
    on(`swapExactAmountInOnUniswapV2(${uniswap})`, ([data, fee], call) => sell(data, call, fee)),
    on(`swapExactAmountInOnUniswapV3(${uniswap})`, ([data, fee], call) => sell(data, call, fee)),
    on(`swapExactAmountOutOnUniswapV2(${uniswap})`, ([data, fee], call) => buy(data, call, fee)),
    on(`swapExactAmountOutOnUniswapV3(${uniswap})`, ([data, fee], call) => buy(data, call, fee)),
    on(
      `swapExactAmountInOnCurveV1((uint256 curveData, uint256 curveAssets, ${base}, ${meta}) data, uint256 partnerAndFee, bytes permit)`,
      ([data, fee], call) => sell(data, call, fee),
    ),
    on(
      `swapExactAmountInOnCurveV2((uint256 curveData, uint256 i, uint256 j, address poolAddress, ${base}, ${meta}) data, uint256 partnerAndFee, bytes permit)`,
      ([data, fee], call) => sell(data, call, fee),
    ),
    on(`swapExactAmountInOnBalancerV2(${balancer})`, ([data, , , vaultData], call, context) =>
      onBalancer(data, vaultData, call, context, true),
    ),
    on(`swapExactAmountOutOnBalancerV2(${balancer})`, ([data, , , vaultData], call, context) =>
      onBalancer(data, vaultData, call, context, false),
    ),
    on(
      `swapExactAmountInOutOnMakerPSM((${base}, uint256 toll, uint256 to18ConversionFactor, address exchange, address gemJoinAddress, bytes32 metadata, uint256 beneficiaryDirectionApproveFlag) data, bytes permit)`,
      ([data], call) => sell({ ...data, beneficiary: addressOf(data.beneficiaryDirectionApproveFlag) }, call),
    ),
    on(
      'swapOnAugustusRFQTryBatchFill((uint256 fromAmount, uint256 toAmount, uint8 wrapApproveDirection, bytes32 metadata, address beneficiary) data, ((uint256 nonceAndMeta, uint128 expiry, address makerAsset, address takerAsset, address maker, address taker, uint256 makerAmount, uint256 takerAmount) order, bytes signature, uint256 takerTokenFillAmount, bytes permitTakerAsset, bytes permitMakerAsset)[] orders, bytes permit)',
      ([data, orders], call) => {
        const order = orders[0]?.order
        if (!order) return undefined
        // Whether ETH is wrapped or unwrapped on the way is packed in a flag that is not read here.
        const tokens = {
          srcToken:
            call.valueWei > 0n ? coin('0x0000000000000000000000000000000000000000') : order.takerAsset,
          destToken: order.makerAsset,
        }
        return {
          ...sell({ ...data, ...tokens }, call),
          deadlineS: order.expiry,
          confidence: 'low',
          reason: 'packed-flags',
        }
      },
    ),
  ],
})
