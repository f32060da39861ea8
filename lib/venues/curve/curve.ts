import { type Address, isSameAddress, ZERO_ADDRESS } from '../../core/address.ts'
import { ask, type Inquiry } from '../../core/inquiry.ts'
import type { Position } from '../../finance/positions/position.ts'
import { defineLookThrough } from '../defineLookThrough.ts'
import { lookAtPool } from '../kinds/pool.ts'
import { ifAny, view } from '../view.ts'
import { curvePoolState } from './poolState.ts'
import { CURVE_POOLS, type CurvePool } from './pools.ts'

/** Knows the gauge of every pool on Ethereum. */
const META_REGISTRY = {
  chainId: 1,
  address: '0xF98B45FA17DE75FB1aD0e7aFD971b0ca00e379fC',
  name: 'Curve MetaRegistry',
} as const

/** LP tokens in the wallet and staked in the pool's gauge. */
export const curve = defineLookThrough({
  id: 'curve',
  name: 'Curve',
  appUrl: 'https://www.curve.finance/',
  look: account =>
    CURVE_POOLS.map(pool => ({
      key: `curve-${pool.address.toLowerCase()}`,
      chainId: pool.chainId,
      name: pool.name,
      inquiry: lookAt(pool, account),
    })),
  sources: [
    'curvefi/curve-api:constants/pools/pools.js',
    'curvefi/curve-contract:contracts/gauges/LiquidityGaugeV2.vy',
    'curvefi/metaregistry:contracts/mainnet/MetaRegistry.vy',
  ],
})

function* lookAt(pool: CurvePool, account: Address): Inquiry<readonly Position[]> {
  const { chainId, name, address, lpToken = address } = pool
  const lp = { contract: { chainId, address: lpToken, name: `${name} LP` }, layers: ['pool'] as const }
  const gauge = yield* gaugeOf(pool)
  const staked = gauge && {
    contract: { chainId, address: gauge, name: `${name} gauge` },
    layers: ['gauge', 'pool'] as const,
  }
  const places = staked ? [lp, staked] : [lp]
  return yield* lookAtPool(account, { venueId: 'curve', chainId, name }, places, lp =>
    curvePoolState(pool, lp),
  )
}

function* gaugeOf({ chainId, address }: CurvePool): Inquiry<Address | undefined> {
  if (chainId !== META_REGISTRY.chainId) return undefined
  const gauge = yield* ask(
    ifAny(view(META_REGISTRY, 'function get_gauge(address) view returns (address)', [address])),
  )
  return isSameAddress(gauge, ZERO_ADDRESS) ? undefined : gauge
}
