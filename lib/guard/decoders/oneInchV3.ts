import { callDecoder, on } from '../abi.ts'
import { described, throughPools } from './oneInch.ts'

// Source: ethereum/clear-signing-erc7730-registry:registry/1inch/calldata-AggregationRouterV3.json
export const v3Functions = [
  on(
    'swap(address caller, (address srcToken, address dstToken, address srcReceiver, address dstReceiver, uint256 amount, uint256 minReturnAmount, uint256 flags, bytes permit) desc, bytes data)',
    ([, desc], call) => described(desc, call),
  ),
  on(
    'unoswap(address srcToken, uint256 amount, uint256 minReturn, bytes32[] pools)',
    ([token, amount, min], call) => throughPools(token, amount, min, call),
  ),
  on(
    'unoswapWithPermit(address srcToken, uint256 amount, uint256 minReturn, bytes32[] pools, bytes permit)',
    ([token, amount, min], call) => throughPools(token, amount, min, call),
  ),
]

export const oneInchV3 = callDecoder({
  id: '1inch-v3',
  addresses: { '0x11111112542d85b3ef69ae05771c2dccff4faa26': [1, 56, 137] },
  functions: v3Functions,
})
