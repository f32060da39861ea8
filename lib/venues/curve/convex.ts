import { defineLookThrough } from '../defineLookThrough.ts'
import { lookAtPool } from '../kinds/pool.ts'
import { curvePoolState } from './poolState.ts'
import { CURVE_POOLS } from './pools.ts'

const LAYERS = ['booster', 'gauge', 'pool'] as const

/** Curve LP that Convex stakes: its deposit token and its reward pool, both one for one. */
export const convex = defineLookThrough({
  id: 'convex',
  name: 'Convex',
  appUrl: 'https://curve.convexfinance.com/',
  look: account =>
    CURVE_POOLS.flatMap(pool => {
      const { chainId, convex: booster } = pool
      if (!booster) return []
      const name = pool.name.replace('Curve', 'Convex')
      const at = (address: typeof booster.token) => ({ contract: { chainId, address, name }, layers: LAYERS })
      return {
        key: `convex-${pool.address.toLowerCase()}`,
        chainId,
        name,
        inquiry: lookAtPool(
          account,
          { venueId: 'convex', chainId, name },
          [at(booster.token), at(booster.rewarder)],
          lp => curvePoolState(pool, lp),
        ),
      }
    }),
  sources: [
    'karpatkey/defi-kit:sdk/src/protocols/convex/_info.ts',
    'convex-eth/platform:contracts/contracts/BaseRewardPool.sol',
  ],
})
