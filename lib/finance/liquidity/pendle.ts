import { mulDivDown, WAD } from '../../core/wad.ts'
import { shareOfPool } from './poolShare.ts'

/** A Pendle market: its totals, and the index at which PT and YT together turn into SY (wad). */
export interface PendleState {
  totalSyWei: bigint
  totalPtWei: bigint
  totalLpWei: bigint
  indexWad: bigint
  /** SY that the market gives for one PT and one YT (wad); undefined when it does not say. */
  ptToSyWad: bigint | undefined
  ytToSyWad: bigint | undefined
}

/** In SY: what the protocol pays, at maturity if not before, and what the market pays now; undefined when not known. */
export interface SyWorth {
  redeemsWei: bigint
  marketWei: bigint | undefined
}

/** PT pays its amount in the asset at maturity. Source: pendle-core-v2-public:contracts/core/YieldContracts/PendleYieldToken.sol. */
export function ptWorth(ptWei: bigint, { indexWad, ptToSyWad }: PendleState): SyWorth {
  return { redeemsWei: toSy(ptWei, indexWad), marketWei: atRate(ptWei, ptToSyWad) }
}

/**
 * YT pays the interest that came in, and nothing for itself: with its PT it redeems for what the PT counts already.
 * The market pays for the interest to come on top.
 */
export function ytWorth(ytWei: bigint, interestWei: bigint, { ytToSyWad }: PendleState): SyWorth {
  const ahead = atRate(ytWei, ytToSyWad)
  return { redeemsWei: interestWei, marketWei: ahead === undefined ? undefined : ahead + interestWei }
}

/** LP pays its share of SY and of PT, each rounded down. */
export function lpWorth(lpWei: bigint, state: PendleState): SyWorth {
  const { totalSyWei, totalPtWei, totalLpWei } = state
  const [sy = 0n, pt = 0n] = shareOfPool([totalSyWei, totalPtWei], lpWei, totalLpWei)
  const { redeemsWei, marketWei } = ptWorth(pt, state)
  return { redeemsWei: sy + redeemsWei, marketWei: marketWei === undefined ? undefined : sy + marketWei }
}

const toSy = (assetWei: bigint, indexWad: bigint) =>
  indexWad === 0n ? 0n : mulDivDown(assetWei, WAD, indexWad)

const atRate = (amountWei: bigint, rateWad: bigint | undefined) =>
  rateWad === undefined ? undefined : mulDivDown(amountWei, rateWad, WAD)
