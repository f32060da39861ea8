import { type Addresses, callDecoder, type FunctionDecoder, on } from '../abi.ts'
import { liquidity } from './pendle/liquidity.ts'
import { minting } from './pendle/minting.ts'
import { swaps } from './pendle/swaps.ts'
import { unsure } from './smartAccount.ts'

/** The router's own calls in one envelope; those that may fail are not counted on. */
const envelopes: FunctionDecoder[] = [
  on('multicall((bool allowFailure, bytes callData)[] calls)', ([calls], call, context) =>
    calls.length > 32
      ? undefined
      : calls.flatMap(({ allowFailure, callData }) => {
          const intents = context.decodeInner({ ...call, data: callData })
          return allowFailure ? unsure(intents, 'may-fail') : intents
        }),
  ),
  // Sells through one market and puts what it brought into another: the second call's amounts are filled in on chain.
  on(
    'callAndReflect(address reflector, bytes selfCall1, bytes selfCall2, bytes reflectCall)',
    ([, first], call, context) =>
      unsure(context.decodeInner({ ...call, data: first }), 'net-effect-needs-simulation'),
  ),
]

const router = (id: string, addresses: Addresses) =>
  callDecoder({ id, addresses, functions: [...swaps, ...liquidity, ...minting, ...envelopes] })

// Other chains: pendle-finance/pendle-core-v2-public:deployments/{146,999,80094}-core.json
export const pendleV4 = router('pendle-v4', {
  '0x888888888889758f76e7103c6cbf23abbf58f946': [1, 10, 56, 146, 999, 5000, 8453, 42161, 80094],
})
export const pendleV3 = router('pendle-v3', { '0x00000000005bbb0ef59571e58418f9a4357b68a0': [1] })
export const pendleV2old = router('pendle-v2old', { '0x0000000001e4ef00d069e71d6ba041b0a16f7ea0': [1] })
