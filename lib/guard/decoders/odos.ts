import type { Address } from '../../core/address.ts'
import { WAD } from '../../core/wad.ts'
import { type Addresses, callDecoder, isAt, on } from '../abi.ts'
import type { CallRequest, Decoder } from '../decoder.ts'
import { coin, type Draft, feeBps, finish, get, orSender } from '../draft.ts'
import { PACKED, sharedMinimum, sold } from './odos/packed.ts'

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

const swap = (info: TokenInfo, call: CallRequest): Draft => ({
  kind: 'swap',
  give: [sold(coin(info.inputToken), info.inputAmount, call)],
  receive: [get(coin(info.outputToken), info.outputMin)],
  recipient: orSender(info.outputReceiver, call.from),
})

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
      const packed = PACKED[request.data.slice(0, 10)]
      if (!packed) return plain.decode(request, context)
      const draft = packed.read(request)
      return draft && [finish(draft, { ...packed, venue: id, target: request.to, from: request.from })]
    },
  }
}

/** Source: docs.odos.xyz/build/contracts */
const V2: Addresses = {
  '0xcf5540fffcdc3d510b18bfca6d2b9987b0772559': [1],
  '0xca423977156bb05b13a2ba3b76bc5419e2fe9680': [10],
  '0x89b8aa89fdd0507a99d334cbe3c808fafc7d850e': [56],
  '0x4e3288c9ca110bcc82bf38f09a7b425c095d92bf': [137],
  '0xac041df48df9791b0654f1dbbf2cc8450c5f2e9d': [146],
  '0xd9f4e85489adcd0baf0cd63b4231c6af58c26745': [5000],
  '0x19ceead7105607cd444f5ad10dd51356436095a1': [8453],
  '0xa669e7a0d4b3e4fa48af2de86bd4cd7126be4e13': [42161],
  '0x88de50b233052e4fb783d4f6db78cc34fea3e9fc': [43114],
  '0x2d8879046f1559e53eb052e949e9544bcb72f414': [59144],
  '0xbfe03c9e20a9fc0b37de01a172f207004935e0b1': [534352],
}
/** At the same address wherever Odos is. */
const V3: Addresses = {
  '0x0d05a7d3448512b78fa8a9e46c4872c88c4a0d05': [
    1, 10, 56, 130, 137, 146, 252, 5000, 8453, 34443, 42161, 43114, 59144, 534352,
  ],
}

export const odosV2 = odos('odos-v2', V2, [
  on(`swap(${token}, bytes path, address executor, uint32 referralCode)`, ([info], call) => swap(info, call)),
  on(
    `swapPermit2((address contractAddress, uint256 nonce, uint256 deadline, bytes signature) permit2, ${token}, bytes path, address executor, uint32 referralCode)`,
    ([permit, info], call) => ({ ...swap(info, call), deadlineS: permit.deadline }),
  ),
  on(
    `swapMulti(${inputs}, (address tokenAddress, uint256 relativeValue, address receiver)[] outputs, uint256 valueOutMin, bytes path, address executor, uint32 referralCode)`,
    ([given, bought], call) => ({
      kind: 'swap',
      give: given.map(item => sold(coin(item.tokenAddress), item.amountIn, call)),
      receive: bought.map(item => get(coin(item.tokenAddress), undefined)),
      recipient: bought[0] && orSender(bought[0].receiver, call.from),
      ...sharedMinimum,
    }),
  ),
])

export const odosV3 = odos('odos-v3', V3, [
  on(
    `swap(${token}, bytes path, address executor, (uint64 code, uint64 fee, address feeRecipient) referralInfo)`,
    ([info, , , { fee }], call) => ({ ...swap(info, call), feeBps: feeBps(fee, WAD) }),
  ),
  on(
    `swapMulti(${inputs}, (address tokenAddress, uint256 amountQuote, uint256 amountMin, address receiver)[] outputs, bytes path, address executor, (uint64 code, uint64 fee, address feeRecipient) referralInfo)`,
    ([given, bought, , , { fee }], call) => ({
      kind: 'swap',
      give: given.map(item => sold(coin(item.tokenAddress), item.amountIn, call)),
      receive: bought.map(item => get(coin(item.tokenAddress), item.amountMin)),
      recipient: bought[0] && orSender(bought[0].receiver, call.from),
      feeBps: feeBps(fee, WAD),
    }),
  ),
])
