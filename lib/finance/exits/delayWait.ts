import type { Wait } from './wayOut.ts'

/** What a contract says of the wait in front of a redemption. Amounts in wei of the underlying. */
export interface Delay {
  /** Everybody waits this long, and no longer. */
  isFixed: boolean
  delayS: number | undefined
  /** Asked for before, and what there is to pay with. Undefined: not told. */
  waitingWei?: bigint | undefined
  freeWei?: bigint | undefined
}

/**
 * A wait that a contract sets. Where it is not fixed, the money has to be there as well: when what lies ready covers
 * the line and this amount the delay is all, else nobody can say how long. Undefined: no delay is told, so nothing is
 * estimated.
 */
export function delayWait(
  { isFixed, delayS, waitingWei, freeWei }: Delay,
  amountWei: bigint,
): Wait | undefined {
  if (delayS === undefined) return undefined
  if (isFixed) return { fromS: delayS, toS: delayS, from: 'fixedDelay', to: 'fixedDelay' }
  if (freeWei === undefined || waitingWei === undefined)
    return { fromS: delayS, toS: undefined, from: 'delay', to: 'moneyUnknown' }
  return freeWei >= waitingWei + amountWei
    ? { fromS: delayS, toS: delayS, from: 'delay', to: 'moneyReady' }
    : { fromS: delayS, toS: undefined, from: 'delay', to: 'moneyMissing' }
}
