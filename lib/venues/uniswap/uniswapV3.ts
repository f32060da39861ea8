import type { Address } from '../../core/address.ts'
import { lower, ZERO_ADDRESS } from '../../core/address.ts'
import { ask, askEach, type Inquiry, together } from '../../core/inquiry.ts'
import type { Position } from '../../finance/positions/position.ts'
import { defineLookThrough, held, type IsKnown } from '../defineLookThrough.ts'
import { balanceOf, type Contract, ifAny, view } from '../view.ts'
import { type Deployment, UNISWAP } from './deployments.ts'
import { readPosition, type Stored } from './v3Position.ts'

/** Positions of the position manager, each an NFT; those with a token that is looked for on one side. */
export const uniswapV3 = defineLookThrough({
  id: 'uniswap-v3',
  name: 'Uniswap v3',
  appUrl: 'https://app.uniswap.org/positions',
  look: (account, isKnown) =>
    UNISWAP.map(deployment => ({
      key: 'uniswap-v3',
      chainId: deployment.chainId,
      name: 'Uniswap v3',
      inquiry: lookAt(deployment, account, isKnown),
    })),
  sources: [
    'npm:@uniswap/sdk-core',
    'npm:@uniswap/v3-periphery/contracts/NonfungiblePositionManager.sol',
    'npm:@uniswap/v3-core/contracts/UniswapV3Pool.sol',
  ],
})

function* lookAt(at: Deployment, account: Address, isKnown: IsKnown): Inquiry<readonly Position[]> {
  const { chainId, v3Manager, v3Factory } = at
  const manager: Contract = { chainId, address: v3Manager, name: 'Uniswap v3 positions' }
  const count = (yield* ask(ifAny(balanceOf(manager, account)))) ?? 0n
  if (count === 0n) return []
  const factory = { chainId, address: v3Factory, name: 'Uniswap v3 factory' }
  return yield* held('Uniswap v3', readAll(manager, factory, account, count, isKnown))
}

function* readAll(
  manager: Contract,
  factory: Contract,
  account: Address,
  count: bigint,
  isKnown: IsKnown,
): Inquiry<readonly Position[]> {
  const indexes = Array.from({ length: Number(count) }, (_, i) => BigInt(i))
  const ids = yield* askEach(
    indexes.map(index =>
      view(manager, 'function tokenOfOwnerByIndex(address, uint256) view returns (uint256)', [
        account,
        index,
      ]),
    ),
  )
  const all = yield* askEach(
    ids.map(id =>
      view(
        manager,
        'function positions(uint256) view returns (uint96 nonce, address operator, address token0, address token1, uint24 fee, int24 tickLower, int24 tickUpper, uint128 liquidity, uint256 feeGrowthInside0LastX128, uint256 feeGrowthInside1LastX128, uint128 tokensOwed0, uint128 tokensOwed1)',
        [id],
      ),
    ),
  )
  const stored = all.flatMap((tuple, i) => {
    const one = asStored(manager, ids[i] ?? 0n, tuple)
    const isOpen = one.liquidity > 0n || one.owed.some(owed => owed > 0n)
    return isOpen && one.tokens.some(token => isKnown(manager.chainId, token)) ? [one] : []
  })
  const pools = yield* askEach(
    stored.map(({ tokens, fee }) =>
      view(factory, 'function getPool(address, address, uint24) view returns (address)', [...tokens, fee]),
    ),
  )
  return yield* together(
    stored.map((one, i) => {
      const address = pools[i] ?? ZERO_ADDRESS
      return readPosition(one, { chainId: manager.chainId, address, name: 'Uniswap v3 pool' })
    }),
  )
}

type Tuple = readonly [
  bigint,
  Address,
  Address,
  Address,
  number,
  number,
  number,
  bigint,
  bigint,
  bigint,
  bigint,
  bigint,
]

function asStored(manager: Contract, id: bigint, tuple: Tuple): Stored {
  const [, , token0, token1, fee, lowerTick, upperTick, liquidity, last0, last1, owed0, owed1] = tuple
  return {
    receipt: `${lower(manager.address)}-${id}`,
    tokens: [token0, token1],
    fee,
    lowerTick,
    upperTick,
    liquidity,
    last: [last0, last1],
    owed: [owed0, owed1],
  }
}
