import { callDecoder, on } from '../abi.ts'
import { described, throughPools } from './oneInch.ts'
import { poolFunctions } from './oneInchV4.ts'

// Source: mined calls (rotki/test-caching); the shape of 1inch v4 with a guaranteed amount.
export const openocean = callDecoder({
  id: 'openocean',
  addresses: { '0x6352a56caadc4f1e25cd6c75970fa768a3304e64': [1] },
  functions: [
    on(
      'swap(address caller, (address srcToken, address dstToken, address srcReceiver, address dstReceiver, uint256 amount, uint256 minReturnAmount, uint256 guaranteedAmount, uint256 flags, address referrer, bytes permit) desc, (uint256 target, uint256 gasLimit, uint256 value, bytes data)[] calls)',
      ([, desc], call) => described(desc, call),
    ),
    on(
      'callUniswapTo(address srcToken, uint256 amount, uint256 minReturn, bytes32[] pools, address recipient)',
      ([token, amount, min, , recipient], call) => throughPools(token, amount, min, call, recipient),
    ),
    ...poolFunctions,
  ],
})
