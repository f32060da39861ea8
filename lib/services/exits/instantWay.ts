import { divWadDown } from '../../core/wad.ts'
import type { ExitWay } from '../../messaging/schemas/exits.ts'
import { findProtocol } from '../../protocols/index.ts'
import type { ExitsPlan, MarketPlan } from './exitsPlan.ts'
import { AT_ONCE, curveOf } from './marketWay.ts'
import { errorOf, knownOf, type Told } from './told.ts'

/**
 * What the protocol itself pays at once, as far as its buffer goes. Where the whole amount is too much for it, the
 * largest size that it takes tells the price of a part.
 */
export function instantWay(
  plan: ExitsPlan,
  exit: MarketPlan,
  rateWad: bigint | undefined,
  told: Told,
): ExitWay {
  const { token, amountWei } = plan
  const { id, name } = exit.market
  const best = curveOf(exit, told).at(-1)
  const freeWei = knownOf(plan.queue, told)?.freeWei
  const url = findProtocol(token.protocol)?.appUrl
  const whole = best?.sellWei === amountWei ? best : undefined
  // The rate is rounded down: a wei more of it never takes more than there is.
  const capacityWei = freeWei !== undefined && rateWad ? divWadDown(freeWei, rateWad + 1n) : best?.sellWei
  const isShort = capacityWei !== undefined && capacityWei < amountWei
  const error = errorOf(exit.sizes.at(-1)?.quote, told)
  return {
    id,
    kind: 'instant',
    name,
    wait: AT_ONCE,
    ...(url && { url }),
    ...(capacityWei !== undefined && { capacityWei }),
    ...(best && {
      stretches: [{ amountWei: whole ? amountWei : capacityWei, price: best, wait: AT_ONCE }],
    }),
    ...(whole && { receiveWei: whole.receiveWei }),
    ...(!whole && { blocked: isShort ? 'bufferShort' : 'unread' }),
    ...(!whole && error && { error }),
  }
}
