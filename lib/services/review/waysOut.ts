import { mulWadDown, toWad } from '../../core/wad.ts'
import { lessFee } from '../../finance/exits/lessFee.ts'
import type { ProtocolFacts, Way } from '../../guard/facts.ts'
import type { Queue, RedemptionKind } from '../../protocols/defineProtocol.ts'
import { capabilitiesOf, findProtocol } from '../../protocols/index.ts'
import type { Told as Answered } from '../ask/answers.ts'
import { tell } from '../ask/answers.ts'
import { lidoWait } from './lidoWait.ts'
import type { TokenPlan } from './plan.ts'
import { best, bestSale, type Quote } from './quotes.ts'
import type { Told } from './tokenFacts.ts'

/** What the protocol says of itself; a key that could not be read is absent. */
export function protocolFacts({ pause, limits }: TokenPlan, { round, nowS }: Told): ProtocolFacts {
  const paused = pause && known(tell(pause, round.answers, nowS))
  const bounds = limits && known(tell(limits, round.answers, nowS))
  return {
    isDepositPaused: paused?.deposits,
    isWithdrawalPaused: paused?.withdrawals,
    minWithdrawalWei: bounds?.minWei,
    maxWithdrawalWei: bounds?.maxWei,
  }
}

/** Other ways out of this much of a token, in its underlying, rounded down: the best market, the protocol. */
export function waysOut(
  plan: TokenPlan,
  amount: bigint,
  rateWad: bigint | undefined,
  quotes: readonly Quote[],
  told: Told,
): Way[] {
  const wad = toWad(amount, plan.token.decimals)
  const sale = bestSale(quotes)
  const exit = best(quotes.filter(({ isExit }) => isExit))
  const at = (quote: Quote, key: string): Way => ({
    key,
    venue: quote.name,
    receivesWei: mulWadDown(wad, quote.rateWad),
    waitS: AT_ONCE,
  })
  return [
    ...(sale ? [at(sale, 'market')] : []),
    ...(exit ? [at(exit, 'instant')] : []),
    ...(rateWad === undefined ? [] : queueOut(plan, amount, mulWadDown(wad, rateWad), told)),
  ]
}

const AT_ONCE = { min: 0, max: 0 }

/** The line in front of the protocol's own redemption: the whole rate less its fee. None when it is paused. */
function queueOut(plan: TokenPlan, amount: bigint, fullWei: bigint, told: Told): Way[] {
  const { token } = plan
  const can = capabilitiesOf(token.id)
  const hasLine = can?.redemption === 'queue' || can?.redemption === 'cooldown'
  const home = told.round.chains.get(token.homeChainId)
  // What is paid in another token is no way to the underlying.
  if (!hasLine || can.paysIn || !plan.isHome || !home || 'error' in home) return []
  const { isWithdrawalPaused, minWithdrawalWei } = protocolFacts(plan, told)
  const isOpen = isWithdrawalPaused !== true && (minWithdrawalWei === undefined || amount >= minWithdrawalWei)
  const queue = plan.queue && known(tell(plan.queue, told.round.answers, told.nowS))
  // A queue that could not be read is not promised.
  if (!isOpen || (plan.queue && !queue)) return []
  return [
    {
      key: token.protocol === 'lido' ? 'lido-queue' : 'queue',
      venue: findProtocol(token.protocol)?.name ?? token.protocol,
      receivesWei: lessFee(fullWei, queue?.feeBps),
      waitS: waitOf(token.protocol, can.redemption, queue, fullWei),
    },
  ]
}

/** A cooldown is a fixed time. How long a queue takes few contracts say. */
function waitOf(
  protocolId: string,
  kind: RedemptionKind,
  queue: Queue | undefined,
  requestWei: bigint,
): Way['waitS'] {
  if (!queue) return undefined
  if (protocolId === 'lido') return lidoWait(queue, requestWei)
  if (kind !== 'cooldown' || queue.delayS === undefined) return undefined
  return { min: Number(queue.delayS), max: Number(queue.delayS) }
}

function known<T>(told: Answered<T>): T | undefined {
  return 'value' in told ? told.value : undefined
}
