import { aura } from './balancer/aura.ts'
import { balancerV2 } from './balancer/balancerV2.ts'
import { balancerV3 } from './balancer/balancerV3.ts'
import { convex } from './curve/convex.ts'
import { curve } from './curve/curve.ts'
import type { LookThrough } from './defineLookThrough.ts'
import { pendle } from './pendle/pendle.ts'
import { eigenLayer } from './restaking/eigenLayer.ts'
import { karak } from './restaking/karak.ts'
import { symbiotic } from './restaking/symbiotic.ts'
import { uniswapV3 } from './uniswap/uniswapV3.ts'
import { morphoVaults } from './vaults/morphoVaults.ts'

/** Every place that is looked through. Adding one is a file and a line here. */
export const LOOK_THROUGHS: readonly LookThrough[] = [
  curve,
  convex,
  balancerV2,
  balancerV3,
  aura,
  uniswapV3,
  pendle,
  eigenLayer,
  symbiotic,
  karak,
  morphoVaults,
]
