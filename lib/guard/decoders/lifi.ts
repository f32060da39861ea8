import { type Address, isSameAddress } from '../../core/address.ts'
import { callDecoder, decodeParameters, isAt, on } from '../abi.ts'
import type { CallRequest, Decoder } from '../decoder.ts'
import { coin, type Draft, finish, get, give } from '../draft.ts'

interface Step {
  sendingAssetId: Address
  receivingAssetId: Address
  fromAmount: bigint
  requiresDeposit: boolean
}

/** What the first step sells is paid, and what any other takes from the sender rather than from the step before. */
function through(steps: readonly Step[], min: bigint, recipient: Address): Draft | undefined {
  const [first, ...others] = steps
  const last = steps.at(-1)
  if (!first || !last) return undefined
  const more = others.filter(
    step => step.requiresDeposit && !isSameAddress(step.sendingAssetId, first.sendingAssetId),
  )
  return {
    kind: 'swap',
    give: [first, ...more].map(step => give(coin(step.sendingAssetId), step.fromAmount)),
    receive: [get(coin(last.receivingAssetId), min)],
    recipient,
    ...(more.length > 0 ? { confidence: 'low', reason: 'several-legs' } : {}),
  }
}

const head = 'bytes32 transactionId, string integrator, string referrer, address receiver, uint256 minAmount'
const step =
  '(address callTo, address approveTo, address sendingAssetId, address receivingAssetId, uint256 fromAmount, bytes callData, bool requiresDeposit)'
const single = ['ERC20ToERC20', 'ERC20ToNative', 'NativeToERC20'] as const

// Source: lifinance/contracts:src/Facets/GenericSwapFacetV3.sol
const swaps = callDecoder({
  id: 'lifi',
  addresses: {
    '0x1231deb6f5749ef6ce6943a275a1d3e7486f4eae': [
      1, 10, 25, 30, 56, 100, 122, 137, 146, 196, 204, 252, 288, 480, 1135, 1284, 1329, 1625, 5000, 8453,
      13371, 34443, 42161, 42220, 43114, 81457, 534352,
    ],
    '0x026f252016a7c47cdef1f05a3fc9e20c92a49c37': [143, 747, 988, 4326, 9745, 43111, 5734951],
    '0x055d4612ec74ad799c6cb4df72c0ab8dbdbcbafa': [50],
    '0x0a0758d937d1059c356d4714e57f5df0239bce1a': [999],
    '0x0bc413cae89c5b3ba3aa87fb98dca23425e1828f': [5031],
    '0x1255d17c1bc2f764d087536410879f2d0d8772fd': [8217],
    '0x198fc70dfe05e755c81e54bd67bff3f729344b9b': [14, 88, 1480],
    '0x213a83c67e1fc0334ef684571abcb820708a6536': [16661],
    '0x24ca98fb6972f5ee05f0db00595c7f68d9fafd68': [1088],
    '0x2cacae8e22418e65dcf7651c67aebe6288eb8243': [4217],
    '0x2dea447e7dc6cd2f10b31bf10dcb30f87e838417': [33139],
    '0x452cf1b8597e6319cd21abd847312bf17e26d8d1': [2020, 60808],
    '0x4f8c9056bb8a3616693a76922fa35d53c056e5b3': [2741],
    '0x6f5c8bb0c5fe4eceac40ee1c238eab6bbb29761c': [98866],
    '0x926c22dc753e543cf9cab75ceeb46ecf865d006a': [6900],
    '0x977474593c982cfa8b197cae302e6d01f789435b': [42793],
    '0xa4072583658fae592a3506a42431cb6316a8d40b': [5042],
    '0xa7cd44521903c65915648385e3fe881e49171582': [40],
    '0xb477751b76cf82d00a686a1232f5fcd772414af3': [4663],
    '0xc59fe32c9549e3e8b5dccdabc45bd287bd5ba2bc': [747474],
    '0xecec3970ca674278da8d9b1c484acaf6b20181f5': [1776],
    '0xf3b20515d9b193531c48e47c18af16d1e5d28f9a': [232],
    '0xf7ab42d00d2399f8a4fba2f15466be40709fe307': [2818],
    '0xf909c4ae16622898b885b89d7f839e0244851c66': [80094],
    '0xff70f4a1d11995621854f3692acf286d8acd04b2': [1672, 42170],
    '0xde1e598b81620773454588b85d6b5d4eec32573e': [59144],
    '0x341e94069f53234fe6dabef707ad424830525715': [324],
    '0x864b314d4c5a0399368609581d3e8933a63b9232': [130, 1868, 57073],
  },
  functions: [
    on(`swapTokensGeneric(${head}, ${step}[] swapData)`, ([, , , receiver, min, steps]) =>
      through(steps, min, receiver),
    ),
    ...single.map(name =>
      on(`swapTokensSingleV3${name}(${head}, ${step} swapData)`, ([, , , receiver, min, swap]) =>
        through([swap], min, receiver),
      ),
    ),
    ...single.map(name =>
      on(`swapTokensMultipleV3${name}(${head}, ${step}[] swapData)`, ([, , , receiver, min, steps]) =>
        through(steps, min, receiver),
      ),
    ),
  ],
})

const BRIDGE_DATA =
  '(bytes32 transactionId, string bridge, string integrator, address referrer, address sendingAssetId, address receiver, uint256 minAmount, uint256 destinationChainId, bool hasSourceSwaps, bool hasDestinationCall) data'

/**
 * The diamond's other functions are bridges, whose first argument says what leaves and for which chain. With a swap
 * in front, what is sold is not said there. Source: lifinance/contracts:src/Interfaces/ILiFi.sol
 */
function bridge({ data, valueWei }: CallRequest): Draft | undefined {
  const item = decodeParameters(BRIDGE_DATA, `0x${data.slice(10)}`)?.[0]
  if (!item || item.destinationChainId === 0n) return undefined
  const amount = valueWei > 0n ? valueWei : item.minAmount
  return {
    kind: 'bridge',
    give: item.hasSourceSwaps ? [] : [give(coin(item.sendingAssetId), amount)],
    recipient: item.receiver,
    confidence: 'low',
    reason: 'leaves-the-chain',
  }
}

export const lifi: Decoder = {
  ...swaps,
  decode(request, context) {
    const swapped = swaps.decode(request, context)
    if (swapped || request.type !== 'call' || !isAt(swaps.addresses, request.chainId, request.to))
      return swapped
    const draft = bridge(request)
    const origin = { venue: 'lifi', function: undefined, target: request.to, from: request.from }
    return draft && [finish(draft, origin)]
  },
}
