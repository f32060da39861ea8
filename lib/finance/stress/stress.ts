import { mulDivDown } from '../../core/wad.ts'
import type { Shock } from '../lending/shock.ts'

const BPS = 10_000n

/** What may happen at once. All falls in bps of what is there today; nothing set is today. */
export interface Stress {
  /** How far staked tokens trade under their exchange rate. */
  discountBps: number
  /** How much of what backs them is lost. */
  slashBps: number
  /** How far ETH falls against the dollar. */
  ethFallBps: number
  /** How long a redemption takes, if longer than today. */
  queueDays: number
}

export const NO_STRESS: Stress = { discountBps: 0, slashBps: 0, ethFallBps: 0, queueDays: 0 }

/** Something owned (or owed, below zero), in wei of ETH. */
export interface Row {
  /** One of our tokens, by id; undefined for anything else. */
  tokenId?: string | undefined
  /** At the exchange rate, and on the market. */
  valueWei: bigint
  marketWei: bigint
  /** What does not follow ETH is worth more ETH when ETH falls. */
  followsEth: boolean
}

/** What a row would fetch on the market, in wei of ETH, rounded down: what is owed is rounded up in size. */
export function marketAfter(row: Row, stress: Stress, isHit: (tokenId: string) => boolean): bigint {
  const { tokenId, valueWei, marketWei, followsEth } = row
  const inEth = (wei: bigint) =>
    followsEth || stress.ethFallBps >= 10_000 ? wei : mulDivDown(wei, BPS, BPS - BigInt(stress.ethFallBps))
  if (tokenId === undefined || !isHit(tokenId)) return inEth(marketWei)
  const slashed = mulDivDown(marketWei, BPS - BigInt(stress.slashBps), BPS)
  const discounted = mulDivDown(
    valueWei * (BPS - BigInt(stress.slashBps)),
    BPS - BigInt(stress.discountBps),
    BPS * BPS,
  )
  // One that trades lower already stays where it is.
  const isLower = valueWei < 0n ? discounted > slashed : discounted < slashed
  return inEth(isLower ? discounted : slashed)
}

/** The same for loans. */
export function shockOf(
  { discountBps, slashBps, ethFallBps }: Stress,
  isHit: (tokenId: string) => boolean,
  discountNowBps: Shock['discountNowBps'],
): Shock {
  return { marketFallBps: discountBps, rateFallBps: slashBps, ethFallBps, isHit, discountNowBps }
}

/** The stress on its way: `parts` of 10 000 of each fall, rounded down. The queue is not a fall. */
export function partOf(stress: Stress, parts: number): Stress {
  const part = (bps: number) => Math.floor((bps * parts) / 10_000)
  return {
    ...stress,
    discountBps: part(stress.discountBps),
    slashBps: part(stress.slashBps),
    ethFallBps: part(stress.ethFallBps),
  }
}
