import { mulDivDown } from '../core/wad.ts'

/** The bar shows the last 2.5 %: a difference of 0.9 % must be seen at a glance. */
const BAR_STARTS_BPS = 250

/** Length of a way's bar, 0 to 1: the best way is 1, and what is left is never nothing. */
export function barShare(receivesWei: bigint, best: bigint): number {
  const behindBps = 10_000 - Number(mulDivDown(receivesWei, 1_000_000n, best)) / 100
  return Math.max(0.02, 1 - behindBps / BAR_STARTS_BPS)
}
