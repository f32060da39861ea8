import type { UnixS } from '../../core/time.ts'
import type { Less, WithdrawalRequest } from './defineWithdrawals.ts'
import type { Moment } from './moment.ts'

/** A slot of Ethereum: what is told in blocks comes no sooner than this each. ethereum/consensus-specs */
const SLOT_S = 12

/** Ids of several lists, each once, in rising order. */
export function idsOf(...lists: (readonly bigint[])[]): bigint[] {
  return [...new Set(lists.flat())].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** Shares are whole wei: a contract's payout may be some wei short of what was promised, without any loss. */
const DUST_WEI = 10n

/** Why less is paid than was promised, when it is. */
export function less(askedWei: bigint | undefined, paysWei: bigint | undefined, why: Less): Less | undefined {
  return askedWei !== undefined && paysWei !== undefined && paysWei < askedWei - DUST_WEI ? why : undefined
}

export function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b
}

/** When a block of Ethereum comes, if no slot is missed. */
export function timeOfBlock(block: bigint, now: Moment): UnixS {
  return now.timestampS + Number(block - now.block) * SLOT_S
}

/** A claim that has a first and a last moment: before it, within it, held by a pause within it, lost. */
export function inWindow(
  fromS: UnixS,
  untilS: UnixS,
  nowS: UnixS,
  isOpen: boolean,
): Pick<WithdrawalRequest, 'state' | 'expected' | 'expiresAtS'> {
  if (nowS > untilS) return { state: 'pending', expected: { wait: 'expired' } }
  const expiresAtS = untilS
  if (nowS < fromS) return { state: 'pending', expected: { fromS, wait: 'delay' }, expiresAtS }
  return isOpen
    ? { state: 'claimable', expiresAtS }
    : { state: 'finalised', expected: { wait: 'paused' }, expiresAtS }
}
