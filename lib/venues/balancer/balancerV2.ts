import type { Address } from '../../core/address.ts'
import type { LayerId } from '../../finance/positions/position.ts'
import { defineLookThrough, type Look } from '../defineLookThrough.ts'
import { lookAtPool } from '../kinds/pool.ts'
import { balancerV2State } from './v2PoolState.ts'
import { BALANCER_V2_POOLS, type BalancerV2Pool } from './v2Pools.ts'

interface Place {
  address: Address | undefined
  layers: readonly LayerId[]
}

/** One pool's token in these places, under the name of the venue that keeps it there. */
export function lookAtV2(
  account: Address,
  pool: BalancerV2Pool,
  venue: { venueId: string; name: string },
  places: readonly Place[],
): Look[] {
  const { chainId, address } = pool
  const known = places.flatMap(({ address: at, layers }) =>
    at ? [{ contract: { chainId, address: at, name: venue.name }, layers }] : [],
  )
  if (known.length === 0) return []
  const inquiry = lookAtPool(account, { ...venue, chainId }, known, bpt => balancerV2State(pool, bpt))
  return [{ key: `${venue.venueId}-${address.toLowerCase()}`, chainId, name: venue.name, inquiry }]
}

/** Pool tokens in the wallet and staked in the pool's gauge. */
export const balancerV2 = defineLookThrough({
  id: 'balancer-v2',
  name: 'Balancer v2',
  appUrl: 'https://balancer.fi/',
  look: account =>
    BALANCER_V2_POOLS.flatMap(pool =>
      lookAtV2(account, pool, { venueId: 'balancer-v2', name: pool.name }, [
        { address: pool.address, layers: ['pool'] },
        { address: pool.gauge, layers: ['gauge', 'pool'] },
      ]),
    ),
  sources: [
    'karpatkey/defi-kit:sdk/src/protocols/balancer/v2/_ethPools.ts',
    'balancer/balancer-v2-monorepo:pkg/vault/contracts/PoolTokens.sol',
  ],
})
