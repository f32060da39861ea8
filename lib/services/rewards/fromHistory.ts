import type { Address } from '../../core/address.ts'
import { lower } from '../../core/address.ts'
import { AppError } from '../../core/appError.ts'
import { toWad } from '../../core/wad.ts'
import { type Accrual, accruals, type Holding, type RatePoint } from '../../finance/rewards/rewards.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { blockAt, timeOf } from './blockTime.ts'
import type { Bound } from './bounds.ts'
import type { Present } from './present.ts'
import { rateAt } from './rateAt.ts'
import { fillFromReports } from './rateEvents.ts'
import type { RewardsIo } from './rewardsIo.ts'
import { scanOf } from './scan.ts'

export interface Place {
  account: Address
  token: Token
  chainId: number
}

/** The logs do not explain what is held: something moved shares without telling. */
export class UnexplainedSharesError extends AppError {
  override name = 'UnexplainedSharesError'
}

/**
 * What was held from a block on, worked out backwards from what is held now, so that only the logs since then are
 * needed. The first holding is the one at `fromBlock`. Throws UnexplainedSharesError when shares fall below none.
 */
export async function holdingsSince(
  io: RewardsIo,
  { account, token, chainId }: Place,
  present: Present,
  fromBlock: number,
): Promise<Holding[]> {
  const address = lower(token.addresses[chainId]?.address ?? '')
  const scan = await scanOf(io, account, chainId)
  const later = (scan?.movements ?? []).filter(one => one.token === address && one.block > fromBlock)
  const holdings: Holding[] = []
  let sharesWei = present.sharesWei
  for (const { block, deltaWei } of later.toReversed()) {
    if (holdings[0]?.at !== block) holdings.unshift({ at: block, sharesWei })
    sharesWei -= toWad(deltaWei, token.decimals)
    if (sharesWei < 0n)
      throw new UnexplainedSharesError(`The logs of ${token.symbol} do not explain what is held`)
  }
  return [{ at: fromBlock, sharesWei }, ...holdings]
}

/** What was earned from a bound to the present one, segment by segment. Throws what the rpc or `rateAt` throws. */
export async function accrualsSince(
  io: RewardsIo,
  place: Place,
  present: Present,
  from: Bound,
): Promise<Accrual[]> {
  const { head } = present
  const holdings = await holdingsSince(io, place, present, from.block)
  // Before anything was held there is nothing to earn, and maybe no contract that could tell a rate.
  const first = holdings.find(({ sharesWei }) => sharesWei > 0n)
  if (!first || first.at >= head.block) return []
  const moments = holdings.map(({ at }) => at).filter(at => at >= first.at)
  const rates = await ratesAt(io, place, present, from, moments)
  return accruals(holdings, rates, first.at, head.block)
}

/** The rates at some blocks of the position's chain, and at the present one. Throws what the rpc or `rateAt` throws. */
export async function ratesAt(
  io: RewardsIo,
  place: Place,
  present: Present,
  from: Bound,
  blocks: readonly number[],
): Promise<RatePoint[]> {
  const { token, chainId } = place
  // With many of them, a few requests for the protocol's reports tell what many for old states would.
  const isHome = chainId === token.homeChainId
  if (isHome) await fillFromReports(io, token, blocks, present.head.block)
  // Read once: with thousands of rates a read each would take seconds.
  const known = isHome ? await io.rewardsHistory.get('rates', token.id) : undefined
  const rates: RatePoint[] = []
  for (const at of blocks.filter(block => block < present.head.block))
    rates.push({ at, rateRay: known?.[at] ?? (await rateOf(io, place, present, at, from)) })
  return [...rates, { at: present.head.block, rateRay: present.rateRay }]
}

/** A bridged token's rate is the home chain's at the same time. */
async function rateOf(
  io: RewardsIo,
  { token, chainId }: Place,
  { head, homeHead }: Present,
  block: number,
  from: Bound,
): Promise<bigint> {
  if (chainId === token.homeChainId) return rateAt(io, token, block, homeHead)
  const timestampS = block === from.block ? from.wantedS : (await timeOf(io, chainId, block, head)).timestampS
  const home = await blockAt(io, token.homeChainId, timestampS, homeHead)
  return rateAt(io, token, home.block, homeHead)
}
