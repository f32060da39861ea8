import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { coin, orSender, swapIn, swapOut } from '../draft.ts'

const tokens = 'address sourceToken, address targetToken'
/** Known by their shape alone: no address of the networks is evidenced. */
const doubt = { confidence: 'low', reason: 'unknown-contract' } as const

// Source: bancorprotocol/contracts-v3:contracts/pools/PoolCollection.sol
export const bancorV3 = callDecoder({
  id: 'bancor-v3',
  addresses: {},
  functions: [
    on(
      `tradeBySourceAmount(${tokens}, uint256 amount, uint256 min, uint256 deadline, address beneficiary)`,
      ([sell, buy, amount, min, deadlineS, to], { from }) =>
        swapIn([coin(sell), amount], [coin(buy), min], {
          recipient: orSender(to, from),
          deadlineS,
          ...doubt,
        }),
    ),
    on(
      `tradeByTargetAmount(${tokens}, uint256 amount, uint256 max, uint256 deadline, address beneficiary)`,
      ([sell, buy, amount, max, deadlineS, to], { from }) =>
        swapOut([coin(sell), max], [coin(buy), amount], {
          recipient: orSender(to, from),
          deadlineS,
          ...doubt,
        }),
    ),
  ],
})

// Source: mined calls (rotki/test-caching)
export const bancorV2 = callDecoder({
  id: 'bancor-v2',
  addresses: {},
  functions: [
    on(
      'convertByPath(address[] path, uint256 amount, uint256 min, address beneficiary, address affiliate, uint256 affiliateFee)',
      ([path, amount, min, to], { from }) => {
        const [first, last]: (Address | undefined)[] = [path[0], path.at(-1)]
        if (!first || !last) return undefined
        return swapIn([coin(first), amount], [coin(last), min], { recipient: orSender(to, from), ...doubt })
      },
    ),
  ],
})
