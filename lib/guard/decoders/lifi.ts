import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { coin, type Draft, swapIn } from '../draft.ts'

interface Step {
  sendingAssetId: Address
  receivingAssetId: Address
  fromAmount: bigint
}

function through(steps: readonly Step[], min: bigint, recipient: Address): Draft | undefined {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return undefined
  return swapIn([coin(first.sendingAssetId), first.fromAmount], [coin(last.receivingAssetId), min], {
    recipient,
  })
}

const head = 'bytes32 transactionId, string integrator, string referrer, address receiver, uint256 minAmount'
const step =
  '(address callTo, address approveTo, address sendingAssetId, address receivingAssetId, uint256 fromAmount, bytes callData, bool requiresDeposit)'
const single = ['ERC20ToERC20', 'ERC20ToNative', 'NativeToERC20'] as const

// Source: lifinance/contracts:src/Facets/GenericSwapFacetV3.sol
// The diamond's other selectors are bridges: they stay unknown here.
export const lifi = callDecoder({
  id: 'lifi',
  addresses: {
    '0x1231deb6f5749ef6ce6943a275a1d3e7486f4eae': [
      1, 10, 25, 30, 56, 100, 122, 137, 146, 196, 204, 252, 288, 480, 1135, 1284, 1329, 1625, 5000, 8453,
      13371, 34443, 42161, 42220, 43114, 81457, 534352,
    ],
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
