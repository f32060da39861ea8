import { mulDivDown, mulDivUp, mulWadDown, WAD } from '../../core/wad.ts'

/** Of `market(id)`, as far as debts need it. */
export interface Totals {
  borrowAssets: bigint
  borrowShares: bigint
  lastUpdateS: bigint
}

/** morpho-org/morpho-blue:src/libraries/SharesMathLib.sol */
const VIRTUAL_SHARES = 10n ** 6n
const VIRTUAL_ASSETS = 1n

/** e^(rate × elapsed) − 1, as its first three terms: morpho-org/morpho-blue:src/libraries/MathLib.sol */
function compounded(rateWad: bigint, elapsedS: bigint): bigint {
  const first = rateWad * elapsedS
  const second = mulDivDown(first, first, 2n * WAD)
  return first + second + mulDivDown(second, first, 3n * WAD)
}

/** What shares owe at `nowS`, interest since the last update included, rounded up as the contract does. */
export function owed(shares: bigint, totals: Totals, rateWad: bigint, nowS: bigint): bigint {
  const elapsedS = nowS > totals.lastUpdateS ? nowS - totals.lastUpdateS : 0n
  const assets = totals.borrowAssets + mulWadDown(totals.borrowAssets, compounded(rateWad, elapsedS))
  return mulDivUp(shares, assets + VIRTUAL_ASSETS, totals.borrowShares + VIRTUAL_SHARES)
}
