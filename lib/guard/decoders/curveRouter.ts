import { type Address, ZERO_ADDRESS } from '../../core/address.ts'
import { type Addresses, callDecoder, on } from '../abi.ts'
import { coin, type Draft, swapIn } from '../draft.ts'

/** [token, pool, token, pool, token, …, 0x0]: first and last that are set. */
function along(
  route: readonly Address[],
  amount: bigint,
  min: bigint,
  recipient: Address | undefined,
): Draft | undefined {
  const first = route[0]
  const last = route.findLast((address, index) => index % 2 === 0 && address !== ZERO_ADDRESS)
  if (!first || !last || last === first) return undefined
  return swapIn([coin(first), amount], [coin(last), min], { recipient })
}

const route = (params: string) =>
  `address[11] route, uint256${params} swapParams, uint256 amount, uint256 min` as const

// Source: curvefi/curve-router-ng:contracts/Router.vy, curvefi/curve-js:src/constants/abis/llamma.json
const functions = [
  ...(['[4][5]', '[5][5]'] as const).flatMap(params => [
    on(`exchange(${route(params)})` as string, ([list, , amount, min], { from }) =>
      along(list as Address[], amount as bigint, min as bigint, from),
    ),
  ]),
  on(`exchange(${route('[4][5]')}, address receiver)` as string, ([list, , amount, min, to]) =>
    along(list as Address[], amount as bigint, min as bigint, to as Address),
  ),
  on(`exchange(${route('[5][5]')}, address[5] pools)` as string, ([list, , amount, min], { from }) =>
    along(list as Address[], amount as bigint, min as bigint, from),
  ),
  on(
    `exchange(${route('[5][5]')}, address[5] pools, address receiver)` as string,
    ([list, , amount, min, , to]) => along(list as Address[], amount as bigint, min as bigint, to as Address),
  ),
]

const router = (id: string, addresses: Addresses) => callDecoder({ id, addresses, functions })

// Other chains: npm @curvefi/api 2.68.40: constants/network_constants.js
export const curveRouterNg = router('curve-router-ng', {
  '0x16c6521dff6bab339122a0fe25a9116693265353': [1],
  '0x45312ea0eff7e09c83cbe249fa1d7598c4c8cd4e': [1],
  '0x0dcded3545d565ba3b19e683431381007245d983': [10, 100, 137, 250, 43114],
  '0xa72c85c258a81761433b4e8da60505fe3dd551cc': [56],
  '0x5eee3091f747e60a045a2e715a4c71e600e31f6e': [146],
  '0x56c526b0159a258887e0d79ec3a80dfb940d0cd7': [252],
  '0xd2002373543ce3527023c75e7518c274a51ce712': [999],
  '0x4f37a9d177470499a2dd084621020b023fcffc1f': [5000, 8453],
  '0x2191718cd32d02b8e60badffea33e4b5dd9a0a0d': [42161],
})

export const curveRouterV1 = router('curve-router-v1.0', {
  '0xf0d4c12a5768d806021f80a262b4d39d26c58b8d': [1],
})

const hops = 'address[9] route, uint256[3][4] swapParams, uint256 amount, uint256 expected'
const pair = 'address pool, address from, address to, uint256 amount, uint256 expected'

// Source: curvefi/curve-js (Swaps registry exchange), mined calls
export const curveRegistryExchange = callDecoder({
  id: 'curve-registry-exchange',
  addresses: { '0x99a58482bd75cbab83b27ec03ca68ff489b5788f': [1] },
  functions: [
    on(`exchange_multiple(${hops})`, ([list, , amount, min], { from }) => along(list, amount, min, from)),
    on(`exchange_multiple(${hops}, address[4] pools)`, ([list, , amount, min], { from }) =>
      along(list, amount, min, from),
    ),
    on(`exchange_multiple(${hops}, address[4] pools, address receiver)`, ([list, , amount, min, , to]) =>
      along(list, amount, min, to),
    ),
    on(`exchange(${pair})`, ([, sell, buy, amount, min], call) =>
      swapIn([coin(sell), amount], [coin(buy), min], { recipient: call.from }),
    ),
    on(`exchange(${pair}, address receiver)`, ([, sell, buy, amount, min, recipient]) =>
      swapIn([coin(sell), amount], [coin(buy), min], { recipient }),
    ),
  ],
})
