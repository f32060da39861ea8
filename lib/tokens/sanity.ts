import { WAD } from '../core/wad.ts'
import type { Token } from './defineToken.ts'

/** What an honest growth can be: a slashed young token, up to one that tripled. An inverted ratio falls outside. */
const LOWEST_WAD = (WAD * 95n) / 100n
const HIGHEST_WAD = 3n * WAD

/**
 * Whether a rate, or the index behind a rebasing balance, is one that this token can have.
 * Not a clamp: a rate outside is shown with a warning, never replaced.
 */
export function isPlausible(token: Token, growthWad: bigint): boolean {
  if (token.accrual === 'none') return growthWad === WAD
  return growthWad >= LOWEST_WAD && growthWad <= HIGHEST_WAD
}
