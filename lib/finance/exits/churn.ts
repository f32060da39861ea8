import { DAY_S, HOUR_S } from '../../core/time.ts'

/**
 * How fast validators may leave: 256 ether an epoch of 384 s since Pectra, in wei a day.
 * Source: ethereum/consensus-specs:configs/mainnet.yaml (MAX_PER_EPOCH_ACTIVATION_EXIT_CHURN_LIMIT).
 */
export const CHURN_PER_DAY_WEI = 57_600n * 10n ** 18n

/** Between leaving and being paid: 256 epochs. Source: ethereum/consensus-specs:configs/mainnet.yaml. */
export const WITHDRAWABLE_DELAY_S = 27.3 * HOUR_S

/** The longest exit queue on record, 46 days on 13 September 2025. Source: etheralpha/validatorqueue-com (history). */
export const RECORD_EXIT_QUEUE_WEI = 2_673_349n * 10n ** 18n

/** 16 validators are paid in a slot of 12 s, in turn. Source: ethereum/consensus-specs:presets/mainnet/capella.yaml. */
const SWEPT_PER_S = 16 / 12

/** Seconds that this much needs at a rate a day, rounded up. */
export function secondsFor(wei: bigint, perDayWei: bigint): number {
  return Number((wei * BigInt(DAY_S) + perDayWei - 1n) / perDayWei)
}

/** Until every validator was paid once, in seconds: how long the sweep may take at most. */
export const sweepS = (validators: number): number => Math.ceil(validators / SWEPT_PER_S)
