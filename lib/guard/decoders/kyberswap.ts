import { callDecoder, on } from '../abi.ts'
import { described } from './oneInch.ts'

const desc =
  '(address srcToken, address dstToken, address[] srcReceivers, uint256[] srcAmounts, address[] feeReceivers, uint256[] feeAmounts, address dstReceiver, uint256 amount, uint256 minReturnAmount, uint256 flags, bytes permit) desc'
const execution = `(address callTarget, address approveTarget, bytes targetData, ${desc}, bytes clientData) execution`

// Source: ethereum/clear-signing-erc7730-registry:registry/kyberswap/calldata-MetaAggregationRouterV2.json
export const kyberswap = callDecoder({
  id: 'kyberswap',
  addresses: {
    '0x6131b5fae19ea4f9d964eac0408e4408b66337b5': [
      1, 10, 56, 130, 137, 143, 146, 999, 2020, 4153, 4326, 8453, 9745, 42161, 42793, 43114, 59144, 80094,
    ],
  },
  functions: [
    on(`swap(${execution})`, ([{ desc }], call) => described(desc, call)),
    on(`swapGeneric(${execution})`, ([{ desc }], call) => described(desc, call)),
    on(`swapSimpleMode(address caller, ${desc}, bytes executorData, bytes clientData)`, ([, desc], call) =>
      described(desc, call),
    ),
  ],
})
