import type { Address } from '../../core/address.ts'
import { askAll, type Inquiry } from '../../core/inquiry.ts'
import { shareOfBalancerV3 } from '../../finance/liquidity/poolShare.ts'
import { defineLookThrough, type IsKnown } from '../defineLookThrough.ts'
import { lookAtPool, type PoolState } from '../kinds/pool.ts'
import { unwrapVaults } from '../kinds/unwrap.ts'
import { totalSupply, view } from '../view.ts'

const VAULT = {
  chainId: 1,
  address: '0xbA1333333333a1BA1108E8412f11850A5C319bA9',
  name: 'Balancer v3 Vault',
} as const

const POOLS = [
  { name: 'Balancer v3 WETH/wstETH', address: '0xc4Ce391d82D164c166dF9c8336DDF84206b2F812' },
  { name: 'Balancer v3 wstETH/tETH', address: '0x9ED5175aeCB6653C1BDaa19793c16fd74fBeEB37' },
] as const

/** Pool tokens in the wallet. Boosted pools hold vault shares, which are looked through in turn. */
export const balancerV3 = defineLookThrough({
  id: 'balancer-v3',
  name: 'Balancer v3',
  appUrl: 'https://balancer.fi/',
  look: (account, isKnown) =>
    POOLS.map(({ name, address }) => ({
      key: `balancer-v3-${address.toLowerCase()}`,
      chainId: VAULT.chainId,
      name,
      inquiry: lookAtPool(
        account,
        { venueId: 'balancer-v3', chainId: VAULT.chainId, name },
        [{ contract: { ...VAULT, address, name }, layers: ['pool'] }],
        bpt => poolState(name, address, bpt, isKnown),
      ),
    })),
  sources: [
    'balancer/balancer-deployments:addresses/mainnet.json',
    'balancer/balancer-v3-monorepo:pkg/interfaces/contracts/vault/IVaultExtension.sol',
  ],
})

function* poolState(
  name: string,
  address: Address,
  bptWei: readonly bigint[],
  isKnown: IsKnown,
): Inquiry<PoolState> {
  const [tokens, live, [scalings, rates], supplyWei] = yield* askAll(
    view(VAULT, 'function getPoolTokens(address) view returns (address[])', [address]),
    view(VAULT, 'function getCurrentLiveBalances(address) view returns (uint256[])', [address]),
    view(
      VAULT,
      'function getPoolTokenRates(address) view returns (uint256[] decimalScalingFactors, uint256[] tokenRates)',
      [address],
    ),
    totalSupply({ ...VAULT, address, name }),
  )
  const scaled = live.map((liveWad, i) => ({ liveWad, scaling: scalings[i] ?? 1n, rateWad: rates[i] ?? 0n }))
  const amounts = (bpt: bigint) =>
    shareOfBalancerV3(scaled, bpt, supplyWei).flatMap((amountWei, i) =>
      tokens[i] ? { address: tokens[i], amountWei } : [],
    )
  const [holds = [], ...paid] = yield* unwrapVaults(
    VAULT.chainId,
    [amounts(supplyWei), ...bptWei.map(amounts)],
    isKnown,
  )
  return { holds, supplyWei, paid }
}
