import { defineLookThrough } from '../defineLookThrough.ts'
import { lookAtV2 } from './balancerV2.ts'
import { BALANCER_V2_POOLS } from './v2Pools.ts'

/** Balancer pool tokens that Aura stakes. */
export const aura = defineLookThrough({
  id: 'aura',
  name: 'Aura',
  appUrl: 'https://app.aura.finance/',
  look: account =>
    BALANCER_V2_POOLS.flatMap(pool =>
      lookAtV2(account, pool, { venueId: 'aura', name: pool.name.replace('Balancer', 'Aura') }, [
        { address: pool.aura, layers: ['booster', 'gauge', 'pool'] },
      ]),
    ),
  sources: ['karpatkey/defi-kit:sdk/src/protocols/aura/_ethPools.ts'],
})
