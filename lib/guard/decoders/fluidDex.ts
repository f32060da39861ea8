import { NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { orSender, swapIn, swapOut } from '../draft.ts'

/** Which tokens is told by the pool and the direction: not in the call, save ETH that comes with it. */
const doubt = { confidence: 'low', reason: 'tokens-of-the-pool' } as const

// Source: Instadapp/fluid-contracts-public:deployments/bnb/DexFeeAuth.json
export const fluidDex = callDecoder({
  id: 'fluid-dex',
  addresses: {},
  functions: [
    on(
      'swapIn(bool swap0to1, uint256 amount, uint256 min, address to)',
      ([, amount, min, to], { from, valueWei }) =>
        swapIn([valueWei > 0n ? NATIVE : undefined, amount], [undefined, min], {
          recipient: orSender(to, from),
          ...doubt,
        }),
    ),
    on(
      'swapOut(bool swap0to1, uint256 amount, uint256 max, address to)',
      ([, amount, max, to], { from, valueWei }) =>
        swapOut([valueWei > 0n ? NATIVE : undefined, max], [undefined, amount], {
          recipient: orSender(to, from),
          ...doubt,
        }),
    ),
  ],
})
