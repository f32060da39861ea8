import { mulDivDown, mulDivUp, mulWadDown } from '../../core/wad.ts'
import { lessFee } from '../../finance/exits/lessFee.ts'
import type { Stretch, Wait } from '../../finance/exits/wayOut.ts'
import type { ExitWay } from '../../messaging/schemas/exits.ts'
import type { Limits } from '../../protocols/defineProtocol.ts'
import { findProtocol } from '../../protocols/index.ts'
import { findToken } from '../../tokens/index.ts'
import type { ExitsPlan } from './exitsPlan.ts'
import { queueWaits } from './queueWaits.ts'
import { errorOf, gasCost, knownOf, type Told } from './told.ts'

/** What a request for the whole amount pays before its fee, rounded as the contract rounds where it can be asked. */
export function fullOf(plan: ExitsPlan, rateWad: bigint | undefined, told: Told): bigint | undefined {
  const asked = knownOf(plan.redeems, told)
  return asked ?? (rateWad === undefined ? undefined : mulWadDown(plan.amountWei, rateWad))
}

/** The protocol's own line: asked for, waited for, claimed. Undefined where it has none for holders here. */
export function queueWay(plan: ExitsPlan, rateWad: bigint | undefined, told: Told): ExitWay | undefined {
  const { token, can, amountWei } = plan
  if (can?.redemption !== 'queue' && can?.redemption !== 'cooldown') return undefined
  const protocol = findProtocol(token.protocol)
  const queue = knownOf(plan.queue, told)
  const isUnread = plan.queue !== undefined && queue === undefined
  const fullWei = fullOf(plan, rateWad, told)
  const limits = limitsOf(plan, fullWei, told)
  const feeBps = queue?.feeBps
  const receiveWei = fullWei === undefined ? undefined : lessFee(fullWei, feeBps)
  const waits = fullWei === undefined ? undefined : queueWaits(plan, queue, fullWei, told)
  const requests = requestsOf(amountWei, limits)
  const gas = can.exitGas && (can.exitGas.request + can.exitGas.claim) * BigInt(requests)
  const gasWei = gasCost(gas, told)
  const paysIn = can.paysIn && findToken(can.paysIn)?.symbol
  const blocked = blockedOf(plan, limits, isUnread, told)
  const isPauseUnread = plan.pause !== undefined && knownOf(plan.pause, told) === undefined
  const error = errorOf(plan.queue, told) ?? errorOf(plan.rate, told)
  return {
    id: `queue-${token.protocol}`,
    kind: 'queue',
    name: protocol?.name ?? token.protocol,
    ...(protocol?.appUrl && { url: protocol.appUrl }),
    ...(receiveWei !== undefined && { receiveWei }),
    ...(feeBps !== undefined && feeBps > 0 && { feeBps }),
    ...(gasWei !== undefined && { gasWei }),
    ...(waits && { wait: waits.last }),
    ...(limits?.minWei !== undefined && { minWei: limits.minWei }),
    ...(limits?.maxWei !== undefined && { maxWei: limits.maxWei }),
    requests,
    ...(paysIn && { paysIn }),
    ...(queue?.claimWindowS !== undefined && { claimWithinS: Number(queue.claimWindowS) }),
    ...(can.queuedRewards && { rewards: can.queuedRewards }),
    ...(queue?.isBunker && { isBunker: true }),
    ...(isPauseUnread && { isPauseUnread }),
    ...(blocked && { blocked }),
    ...(error && { error }),
    // What pays another token is no way to the underlying: it is told, not planned with.
    ...(waits &&
      receiveWei !== undefined &&
      !blocked &&
      !paysIn && { stretches: stretchesOf(plan, receiveWei, waits) }),
  }
}

/** The limits of one request in wei of the token: a wrapper is asked for in what it wraps. Rounded inwards. */
function limitsOf(plan: ExitsPlan, fullWei: bigint | undefined, told: Told): Limits | undefined {
  const limits = knownOf(plan.limits, told)
  if (!limits || !plan.redeems) return limits
  if (!fullWei) return undefined
  const { amountWei } = plan
  return {
    minWei: limits.minWei === undefined ? undefined : mulDivUp(limits.minWei, amountWei, fullWei),
    maxWei: limits.maxWei === undefined ? undefined : mulDivDown(limits.maxWei, amountWei, fullWei),
  }
}

function requestsOf(amountWei: bigint, limits: Limits | undefined): number {
  const most = limits?.maxWei
  return most ? Number((amountWei + most - 1n) / most) : 1
}

function blockedOf(
  plan: ExitsPlan,
  limits: Limits | undefined,
  isUnread: boolean,
  told: Told,
): ExitWay['blocked'] {
  const paused = knownOf(plan.pause, told)
  if (paused?.withdrawals === true || paused?.transfers === true) return 'paused'
  if (limits?.minWei !== undefined && plan.amountWei < limits.minWei) return 'tooSmall'
  return isUnread ? 'unread' : undefined
}

/** What is covered soon, in proportion, then the rest. */
function stretchesOf(
  { amountWei }: ExitsPlan,
  receiveWei: bigint,
  { coveredShare, first, last }: { coveredShare: readonly [bigint, bigint]; first: Wait; last: Wait },
): Stretch[] {
  const price = { sellWei: amountWei, receiveWei }
  const soonWei = mulDivDown(amountWei, ...coveredShare)
  const rest: Stretch = { amountWei: undefined, price, wait: last }
  return soonWei > 0n && soonWei < amountWei ? [{ amountWei: soonWei, price, wait: first }, rest] : [rest]
}
