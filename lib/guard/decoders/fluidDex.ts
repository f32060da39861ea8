import { NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import type { CallRequest } from '../decoder.ts'
import { orSender, swapIn, swapOut } from '../draft.ts'
import { poolTokens } from './fluid/pools.ts'

/** What is sold and bought: told by the pool and the direction, not by the call, save ETH that comes with it. */
function ends({ chainId, to, valueWei }: CallRequest, is0to1: boolean) {
  const [token0, token1] = poolTokens(chainId, to)
  if (token0 && token1) return { sell: is0to1 ? token0 : token1, buy: is0to1 ? token1 : token0 }
  const doubt = { confidence: 'low', reason: 'tokens-of-the-pool' } as const
  return { sell: valueWei > 0n ? NATIVE : undefined, buy: undefined, doubt }
}

// Source: Instadapp/fluid-contracts-public:contracts/protocols/dex/interfaces/iDexT1.sol
export const fluidDex = callDecoder({
  id: 'fluid-dex',
  addresses: {},
  functions: ['', 'WithCallback'].flatMap(tail => [
    on(
      `swapIn${tail as ''}(bool is0to1, uint256 amount, uint256 min, address to)`,
      ([is0to1, amount, min, to], call) => {
        const { sell, buy, doubt } = ends(call, is0to1)
        return swapIn([sell, amount], [buy, min], { recipient: orSender(to, call.from), ...doubt })
      },
    ),
    on(
      `swapOut${tail as ''}(bool is0to1, uint256 amount, uint256 max, address to)`,
      ([is0to1, amount, max, to], call) => {
        const { sell, buy, doubt } = ends(call, is0to1)
        return swapOut([sell, max], [buy, amount], { recipient: orSender(to, call.from), ...doubt })
      },
    ),
  ]),
})
