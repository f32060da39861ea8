import { type Address, type Hex, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { coin, type Draft, get, give, orSender, swapIn, swapOut } from '../draft.ts'
import { addressIn, typedDecoder } from '../message.ts'
import { endsOfPath } from '../path.ts'

const PROXY: Address = '0xdef1c0ded9bec7f1a1670819833240f027b25eff'

const signature = '(uint8 signatureType, uint8 v, bytes32 r, bytes32 s) signature'
const head = 'address makerToken, address takerToken, uint128 makerAmount, uint128 takerAmount'
const otc = `(${head}, address maker, address taker, address txOrigin, uint256 expiryAndNonce) order, ${signature}`
const rfq = `(${head}, address maker, address taker, address txOrigin, bytes32 pool, uint64 expiry, uint256 salt) order, ${signature}`
const limit = `(${head}, uint128 takerTokenFeeAmount, address maker, address taker, address sender, address feeRecipient, bytes32 pool, uint64 expiry, uint256 salt) order, ${signature}`
const calls = '(uint8 id, uint256 sellAmount, bytes data)[] calls'
const hops = 'address[] tokens, (uint8 id, bytes data)[] calls'

interface Order {
  makerToken: Address
  takerToken: Address
  makerAmount: bigint
  takerAmount: bigint
}

/** The rate of the order is fixed: `fill` of the taker's token buys its share of the maker's. */
function filled(
  order: Order,
  fill: bigint,
  terms: { recipient: Address | undefined; deadlineS: bigint },
): Draft {
  const amount = fill < order.takerAmount ? fill : order.takerAmount
  const bought = order.takerAmount > 0n ? (order.makerAmount * amount) / order.takerAmount : 0n
  return swapOut([coin(order.takerToken), fill], [coin(order.makerToken), bought], terms)
}

/** "All there is". */
const ALL = 2n ** 256n - 1n

/** expiryAndNonce: the expiry in the top 64 bits. */
const expiryOf = (packed: bigint) => packed >> 192n

// Source: 0xProject/protocol:packages/contract-artifacts/artifacts/IZeroEx.json. A trailer of 68 bytes is usual.
export const zeroExExchangeProxy = callDecoder({
  id: '0x-exchangeproxy',
  addresses: { [PROXY]: [1, 137, 8453, 42161] },
  functions: [
    on(
      'transformERC20(address input, address output, uint256 amount, uint256 min, (uint32 deploymentNonce, bytes data)[] transformations)',
      ([input, output, amount, min], { from }) =>
        amount === ALL
          ? {
              kind: 'swap',
              give: [give(coin(input), undefined, 'balance')],
              receive: [get(coin(output), min)],
              recipient: from,
            }
          : swapIn([coin(input), amount], [coin(output), min], { recipient: from }),
    ),
    ...(['sellToUniswap', 'sellToPancakeSwap'] as const).map((name, index) =>
      on(
        `${name}(address[] tokens, uint256 amount, uint256 min, ${index === 0 ? 'bool' : 'uint8'} fork)`,
        ([tokens, amount, min], { from }) => {
          const [first, last] = [tokens[0], tokens.at(-1)]
          return first && last
            ? swapIn([coin(first), amount], [coin(last), min], { recipient: from })
            : undefined
        },
      ),
    ),
    ...(['TokenForToken', 'TokenForEth', 'EthForToken'] as const).map(name =>
      on(
        `sell${name}ToUniswapV3(bytes path, ${name === 'EthForToken' ? '' : 'uint256 amount, '}uint256 min, address recipient)` as string,
        (args, { valueWei, from }) => {
          const [path, ...rest] = args as unknown as [Hex, ...bigint[]]
          const ends = endsOfPath(path)
          const recipient = orSender(args.at(-1) as unknown as Address, from)
          const [amount = 0n, min = 0n] = name === 'EthForToken' ? [valueWei, rest[0]] : rest
          if (!ends) return undefined
          const sell = name === 'EthForToken' ? NATIVE : ends[0]
          return swapIn([sell, amount], [name === 'TokenForEth' ? NATIVE : ends[1], min], { recipient })
        },
      ),
    ),
    on(
      'sellToLiquidityProvider(address input, address output, address provider, address recipient, uint256 amount, uint256 min, bytes auxiliaryData)',
      ([input, output, , to, amount, min], { from }) =>
        swapIn([coin(input), amount], [coin(output), min], { recipient: orSender(to, from) }),
    ),
    on(
      `multiplexBatchSellEthForToken(address output, ${calls}, uint256 min)`,
      ([output, , min], { valueWei, from }) => swapIn([NATIVE, valueWei], [output, min], { recipient: from }),
    ),
    on(
      `multiplexBatchSellTokenForEth(address input, ${calls}, uint256 amount, uint256 min)`,
      ([input, , amount, min], { from }) => swapIn([input, amount], [NATIVE, min], { recipient: from }),
    ),
    on(
      `multiplexBatchSellTokenForToken(address input, address output, ${calls}, uint256 amount, uint256 min)`,
      ([input, output, , amount, min], { from }) =>
        swapIn([input, amount], [output, min], { recipient: from }),
    ),
    on(`multiplexMultiHopSellEthForToken(${hops}, uint256 min)`, ([tokens, , min], { valueWei, from }) =>
      swapIn([NATIVE, valueWei], [tokens.at(-1), min], { recipient: from }),
    ),
    on(
      `multiplexMultiHopSellTokenForEth(${hops}, uint256 amount, uint256 min)`,
      ([tokens, , amount, min], { from }) => swapIn([tokens[0], amount], [NATIVE, min], { recipient: from }),
    ),
    on(
      `multiplexMultiHopSellTokenForToken(${hops}, uint256 amount, uint256 min)`,
      ([tokens, , amount, min], { from }) =>
        swapIn([tokens[0], amount], [tokens.at(-1), min], { recipient: from }),
    ),
    on(`fillOtcOrder(${otc}, uint128 fill)`, ([order, , fill], { from }) =>
      filled(order, fill, { recipient: from, deadlineS: expiryOf(order.expiryAndNonce) }),
    ),
    on(`fillOtcOrderForEth(${otc}, uint128 fill)`, ([order, , fill], { from }) =>
      filled({ ...order, makerToken: NATIVE }, fill, {
        recipient: from,
        deadlineS: expiryOf(order.expiryAndNonce),
      }),
    ),
    on(`fillOtcOrderWithEth(${otc})`, ([order], { from, valueWei }) =>
      filled({ ...order, takerToken: NATIVE }, valueWei, {
        recipient: from,
        deadlineS: expiryOf(order.expiryAndNonce),
      }),
    ),
    on(`fillRfqOrder(${rfq}, uint128 fill)`, ([order, , fill], { from }) =>
      filled(order, fill, { recipient: from, deadlineS: order.expiry }),
    ),
    on(`fillLimitOrder(${limit}, uint128 fill)`, ([order, , fill], { from }) =>
      filled(order, fill, { recipient: from, deadlineS: order.expiry }),
    ),
  ],
})

/** A call that a relayer sends for the signer: read as the signer's own. */
export const zeroExMetaTransaction = typedDecoder({
  id: '0x-exchangeproxy',
  primaryTypes: ['MetaTransactionData', 'MetaTransactionDataV2'],
  decode({ signer, callData }, { chainId, domain, from }, context) {
    const to = domain.verifyingContract
    if (to?.toLowerCase() !== PROXY || typeof callData !== 'string' || !/^0x[0-9a-fA-F]*$/.test(callData))
      return undefined
    const sender = addressIn(signer) ?? from
    return context.decodeInner({
      type: 'call',
      chainId,
      from: sender,
      to,
      valueWei: 0n,
      data: callData as Hex,
    })
  },
})
