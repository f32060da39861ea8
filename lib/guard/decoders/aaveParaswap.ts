import { callDecoder, on } from '../abi.ts'
import { approval, swapIn } from '../draft.ts'

/** Swaps supplied collateral (its aToken is pulled) and supplies what is bought again. */
// Source: selector and addresses mined (rotki/test-caching), aave-v3-origin's ParaSwapLiquiditySwapAdapter
export const aaveParaswap = callDecoder({
  id: 'aave-paraswap',
  addresses: {
    '0xadc0a53095a0af87f3aa29fe0715b5c28016364e': [1],
    '0x2e549104c516b8657a7d888494dfbabd7c70b464': [8453],
  },
  functions: [
    on(
      'swapAndDeposit(address from, address to, uint256 amount, uint256 min, uint256 swapAllBalanceOffset, bytes swapData, address augustus, (uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) permit)',
      ([sell, buy, amount, min, , , , permit], call) => ({
        ...swapIn([sell, amount], [buy, min], { recipient: call.from }),
        // Zero: there is none. What is permitted is the aToken, which the call does not name.
        approval: permit.amount > 0n ? approval(undefined, call.to, permit.amount) : undefined,
      }),
    ),
  ],
})
