import { type Address, type Hex, lower, NATIVE } from '../../core/address.ts'
import { type Addresses, callDecoder, isAt, on } from '../abi.ts'
import type { CallRequest, Decoder } from '../decoder.ts'
import { coin, type Draft, finish, get, give, orSender, swapIn } from '../draft.ts'

// Source: odos-xyz/odos-router-v2:contracts/OdosRouterV2.sol, odos-xyz/odos-router-v3:contracts/OdosRouterV3.sol

const token =
  '(address inputToken, uint256 inputAmount, address inputReceiver, address outputToken, uint256 outputQuote, uint256 outputMin, address outputReceiver) tokenInfo'
const inputs = '(address tokenAddress, uint256 amountIn, address receiver)[] inputs'

interface TokenInfo {
  inputToken: Address
  inputAmount: bigint
  outputToken: Address
  outputMin: bigint
  outputReceiver: Address
}

/** An input amount of zero means the whole balance. */
function swap(info: TokenInfo, { from }: CallRequest): Draft {
  const recipient = orSender(info.outputReceiver, from)
  const [sell, buy] = [coin(info.inputToken), coin(info.outputToken)]
  if (info.inputAmount > 0n) return swapIn([sell, info.inputAmount], [buy, info.outputMin], { recipient })
  return {
    kind: 'swap',
    give: [give(sell, undefined, 'balance')],
    receive: [get(buy, info.outputMin)],
    recipient,
  }
}

const SWAP_COMPACT = '0x83bd37f9'
const SLIPPAGE_ONE = 0xffffffn

/** Reads the hand-packed words one after another; undefined past the end. */
function reader(data: Hex) {
  let at = 10
  const take = (bytes: number): bigint | undefined => {
    const digits = data.slice(at, at + 2 * bytes)
    at += 2 * bytes
    if (digits.length < 2 * bytes) return undefined
    return bytes === 0 ? 0n : BigInt(`0x${digits}`)
  }
  /** 0: none; 1: twenty bytes follow; more: an entry of the router's own list, which the call does not say. */
  const address = (): Address | 'none' | 'listed' | undefined => {
    const code = take(2)
    if (code === undefined) return undefined
    if (code === 0n) return 'none'
    if (code !== 1n) return 'listed'
    const value = take(20)
    return value === undefined ? undefined : `0x${value.toString(16).padStart(40, '0')}`
  }
  const sized = () => {
    const size = take(1)
    return size === undefined || size > 32n ? undefined : take(Number(size))
  }
  return { take, address, sized }
}

const tokenOf = (value: Address | 'none' | 'listed') =>
  value === 'none' ? NATIVE : value === 'listed' ? undefined : lower(value)

function compact({ data, from, valueWei }: CallRequest): Draft | undefined {
  const read = reader(data)
  const [input, output, amount, quote, slippage] = [
    read.address(),
    read.address(),
    read.sized(),
    read.sized(),
    read.take(3),
  ]
  const [executor, , receiver] = [read.address(), read.address(), read.address()]
  if (!input || !output || amount === undefined || quote === undefined || slippage === undefined)
    return undefined
  if (!executor || !receiver || receiver === 'listed') return undefined
  const [sell, buy] = [tokenOf(input), tokenOf(output)]
  const sold = sell === NATIVE ? valueWei : amount
  return {
    kind: 'swap',
    give: [sold > 0n ? give(sell, sold) : give(sell, undefined, 'balance')],
    receive: [get(buy, (quote * (SLIPPAGE_ONE - slippage)) / SLIPPAGE_ONE)],
    recipient: receiver === 'none' ? from : receiver,
    ...(sell && buy ? {} : { confidence: 'low', reason: 'token-in-contract-storage' }),
  }
}

function odos(
  id: string,
  addresses: Addresses,
  functions: Parameters<typeof callDecoder>[0]['functions'],
): Decoder {
  const plain = callDecoder({ id, addresses, functions })
  return {
    id,
    addresses,
    decode(request, context) {
      if (request.type !== 'call' || !isAt(addresses, request.chainId, request.to)) return undefined
      if (!request.data.startsWith(SWAP_COMPACT)) return plain.decode(request, context)
      const draft = compact(request)
      return (
        draft && [
          finish(draft, { venue: id, function: 'swapCompact()', target: request.to, from: request.from }),
        ]
      )
    },
  }
}

export const odosV2 = odos('odos-v2', { '0xcf5540fffcdc3d510b18bfca6d2b9987b0772559': [1] }, [
  on(`swap(${token}, bytes path, address executor, uint32 referralCode)`, ([info], call) => swap(info, call)),
  on(
    `swapPermit2((address contractAddress, uint256 nonce, uint256 deadline, bytes signature) permit2, ${token}, bytes path, address executor, uint32 referralCode)`,
    ([permit, info], call) => ({ ...swap(info, call), deadlineS: permit.deadline }),
  ),
  // One minimum for the weighted sum of the outputs: no output has its own.
  on(
    `swapMulti(${inputs}, (address tokenAddress, uint256 relativeValue, address receiver)[] outputs, uint256 valueOutMin, bytes path, address executor, uint32 referralCode)`,
    ([sold, bought], { from }) => ({
      kind: 'swap',
      give: sold.map(item => give(coin(item.tokenAddress), item.amountIn)),
      receive: bought.map(item => get(coin(item.tokenAddress), undefined)),
      recipient: bought[0] && orSender(bought[0].receiver, from),
      confidence: 'low',
      reason: 'shared-minimum',
    }),
  ),
])

export const odosV3 = odos(
  'odos-v3',
  { '0x0d05a7d3448512b78fa8a9e46c4872c88c4a0d05': [1, 10, 8453, 42161] },
  [
    on(
      `swap(${token}, bytes path, address executor, (uint64 code, uint64 fee, address feeRecipient) referralInfo)`,
      ([info], call) => swap(info, call),
    ),
    on(
      `swapMulti(${inputs}, (address tokenAddress, uint256 amountQuote, uint256 amountMin, address receiver)[] outputs, bytes path, address executor, (uint64 code, uint64 fee, address feeRecipient) referralInfo)`,
      ([sold, bought], { from }) => ({
        kind: 'swap',
        give: sold.map(item => give(coin(item.tokenAddress), item.amountIn)),
        receive: bought.map(item => get(coin(item.tokenAddress), item.amountMin)),
        recipient: bought[0] && orSender(bought[0].receiver, from),
      }),
    ),
  ],
)
