import { findChain } from '../../chains/index.ts'
import { toErrorInfo } from '../../core/appError.ts'
import type { UnixS } from '../../core/time.ts'
import { mulWadDown, WAD } from '../../core/wad.ts'
import { validatorWaits } from '../../finance/exits/validatorWaits.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import { marketsOf } from '../../markets/index.ts'
import type { Exits, ExitWay } from '../../messaging/schemas/exits.ts'
import type { Snapshot } from '../../messaging/schemas/snapshot.ts'
import type { ValidatorQueues } from '../../protocols/waits/beaconQueues.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { findToken } from '../../tokens/index.ts'
import { partOf, tell } from '../ask/answers.ts'
import { askRound } from '../ask/askRound.ts'
import { checkedLately, type MarketChecks } from '../observe/marketChecks.ts'
import { storedApr } from '../review/storedRate.ts'
import { askExits } from './askExits.ts'
import { askWaits, type Heard, type WaitsIo } from './askWaits.ts'
import { type ExitsPlan, planExits } from './exitsPlan.ts'
import { instantWay } from './instantWay.ts'
import { marketWay } from './marketWay.ts'
import { queueWay } from './queueWay.ts'
import { rateOf, type Told } from './told.ts'
import { waysIn } from './waysIn.ts'

export interface ExitsIo extends WaitsIo {
  rpc: Pick<Rpc, 'readCalls' | 'ask'>
  clock: { nowS(): UnixS }
  snapshot: { get(): Promise<Snapshot> }
  marketChecks: Pick<MarketChecks, 'get'>
}

export interface ExitsRequest {
  tokenId: string
  chainId: number
  amountWei: bigint
}

/**
 * Every way out of this much of a token, and every way in, read now: one multicall for the protocol's word,
 * one for the markets, and one before them for a wrapper that is sold unwrapped. What could not be read is absent, with its reason on the way. Throws RangeError for a token that is not known
 * on that chain or an amount that is not positive.
 */
export async function readExits(io: ExitsIo, { tokenId, chainId, amountWei }: ExitsRequest): Promise<Exits> {
  const token = findToken(tokenId)
  if (!token?.addresses[chainId] || amountWei <= 0n)
    throw new RangeError(`exits: nothing to ask of ${tokenId} on chain ${chainId}`)
  const nowS = io.clock.nowS()
  const snapshot = await io.snapshot.get()
  const lastRateWad = await rateToSizeWith(io.rpc, token, chainId, nowS)
  const checked = await checkedLately(io.marketChecks, nowS)
  const plan = planExits({ token, chainId, amountWei, lastRateWad, checked })
  const [round, gasPriceWei, heard] = await Promise.all([
    askExits(io.rpc, plan),
    gasPrice(io.rpc, chainId),
    // Lido is told of no amount where its queue is not open.
    askWaits(
      io,
      token.protocol,
      token.underlying,
      plan.isHome ? mulWadDown(amountWei, lastRateWad ?? WAD) : 0n,
    ),
  ])
  const { aprBps, aprOf } = storedApr(snapshot, token)
  const lidoS = heard.lidoS.status === 'known' ? heard.lidoS.value : undefined
  const validators = heard.validators.status === 'known' ? heard.validators.value : undefined
  const exits = toExits(plan, { round, nowS, gasPriceWei, aprBps, aprOf, validators, lidoS })
  return token.underlying === 'ETH' ? { ...exits, validators: toValidators(heard.validators) } : exits
}

/**
 * The rate that turns an amount into what a market behind an unwrap takes: read first where there is such a market, as
 * an old one would ask for the price of another amount. One where it does not matter.
 */
async function rateToSizeWith(
  rpc: ExitsIo['rpc'],
  token: Token,
  chainId: number,
  nowS: UnixS,
): Promise<bigint | undefined> {
  if (!marketsOf(token.id, chainId).some(({ isAlreadyPeg, quote }) => isAlreadyPeg && quote)) return WAD
  const rate = partOf(token.exchangeRate)
  const told = tell(rate, (await askRound(rpc, [rate])).answers, nowS)
  return 'value' in told && told.value > 0n ? told.value : undefined
}

/** Undefined where the node does not say: then gas is not known, and nothing else is lost. */
async function gasPrice(rpc: ExitsIo['rpc'], chainId: number): Promise<bigint | undefined> {
  const answer = await rpc.ask(chainId, 'eth_gasPrice', []).catch(toErrorInfo)
  const price = 'result' in answer ? answer.result : undefined
  return typeof price === 'string' && /^0x[0-9a-f]{1,20}$/i.test(price) ? BigInt(price) : undefined
}

function toExits(plan: ExitsPlan, told: Told): Exits {
  const { chainId, amountWei, markets } = plan
  const rateWad = rateOf(plan, told)
  const fullWei = rateWad === undefined ? undefined : mulWadDown(amountWei, rateWad)
  const sales = markets.filter(({ market }) => market.sourceClass === 'A')
  const exits = markets.filter(({ market }) => market.sourceClass === 'floor')
  const queue = queueWay(plan, rateWad, told)
  const out = [
    ...sales.map(sale => marketWay(sale, amountWei, told)).sort(byReceipt),
    ...exits.map(exit => instantWay(plan, exit, rateWad, told)),
    ...(queue ? [queue] : []),
  ]
  const chain = told.round.chains.get(chainId)
  const answer = chain && 'answer' in chain ? chain.answer : undefined
  const noRedemption = noRedemptionOf(plan)
  return {
    asOfS: answer?.timestampS ?? told.nowS,
    source: answer?.host ?? '',
    ...(answer && { block: answer.block }),
    ...(fullWei !== undefined && { fullWei }),
    ...(told.aprBps !== undefined && { aprBps: told.aprBps }),
    ...(told.aprOf !== undefined && { aprOf: told.aprOf }),
    ...(findChain(chainId)?.native.symbol !== plan.token.underlying && { isGasElse: true }),
    ...(noRedemption && { noRedemption }),
    out,
    in: waysIn(plan, fullWei, out, told),
    ...(chain && 'error' in chain && { error: chain.error }),
  }
}

function toValidators(heard: Heard<ValidatorQueues>): NonNullable<Exits['validators']> {
  return heard.status === 'known' ? { status: 'known', ...validatorWaits(heard.value) } : heard
}

function noRedemptionOf({ isHome, can, markets }: ExitsPlan): Exits['noRedemption'] {
  if (!isHome) return 'elsewhere'
  const isAtOnce = can?.redemption === 'instant' || can?.hasInstantExit
  if (isAtOnce && !markets.some(({ market }) => market.sourceClass === 'floor')) return 'instantUnread'
  const kind = can?.redemption ?? 'market'
  return kind === 'issuer' || kind === 'operator' || kind === 'market' ? kind : undefined
}

/** Best first; those that do not take the amount last. */
function byReceipt(a: ExitWay, b: ExitWay): number {
  const [left, right] = [a.receiveWei ?? -1n, b.receiveWei ?? -1n]
  return left === right ? 0 : left > right ? -1 : 1
}
