import { concat } from 'viem'
import { isSameAddress } from '../../core/address.ts'
import { askAll, type Inquiry } from '../../core/inquiry.ts'
import { shareOfBalancerV2 } from '../../finance/liquidity/poolShare.ts'
import type { PoolState } from '../kinds/pool.ts'
import { ifAny, totalSupply, view } from '../view.ts'
import type { BalancerV2Pool } from './v2Pools.ts'

/** The same on every chain. Source: balancer/balancer-deployments:addresses/mainnet.json. */
const VAULT = '0xBA12222222228d8Ba445958a75a0704d566BF2C8'

/**
 * What a v2 pool holds, without its own token. Newer pools count fees that are due into their supply; the oldest pay
 * them out of the balances at an exit, so that theirs may be a hair less.
 * Source: balancer/balancer-v2-monorepo:pkg/pool-stable/contracts/ComposableStablePool.sol `getActualSupply`.
 */
export function* balancerV2State(pool: BalancerV2Pool, bptWei: readonly bigint[]): Inquiry<PoolState> {
  const { chainId, name, address, poolSuffix } = pool
  const bpt = { chainId, address, name }
  const vault = { chainId, address: VAULT, name: 'Balancer Vault' } as const
  const [actual, virtual, total, [tokens, balances]] = yield* askAll(
    ifAny(view(bpt, 'function getActualSupply() view returns (uint256)')),
    ifAny(view(bpt, 'function getVirtualSupply() view returns (uint256)')),
    totalSupply(bpt),
    view(
      vault,
      'function getPoolTokens(bytes32) view returns (address[] tokens, uint256[] balances, uint256 lastChangeBlock)',
      [concat([address, poolSuffix])],
    ),
  )
  const supplyWei = actual ?? virtual ?? total
  const others = tokens.flatMap((token, i) =>
    isSameAddress(token, address) ? [] : { address: token, amountWei: balances[i] ?? 0n },
  )
  const amounts = (all: readonly bigint[]) =>
    others.map((one, i) => ({ address: one.address, amountWei: all[i] ?? 0n }))
  const held = others.map(({ amountWei }) => amountWei)
  return {
    holds: others,
    supplyWei,
    paid: bptWei.map(bpt => amounts(shareOfBalancerV2(held, bpt, supplyWei))),
  }
}
