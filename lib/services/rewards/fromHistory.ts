import type { Address } from '../../core/address.ts'
import { lower } from '../../core/address.ts'
import { AppError } from '../../core/appError.ts'
import { mulDivDown, toWad } from '../../core/wad.ts'
import type { Movement } from '../../finance/rewards/records.ts'
import { type Accrual, accruals, type Holding, RAY, type SourcedRate } from '../../finance/rewards/rewards.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { blockAt, timeOf } from './blockTime.ts'
import type { Bound } from './bounds.ts'
import { knownRates } from './knownRates.ts'
import type { Present } from './present.ts'
import { rateAt } from './rateAt.ts'
import { fillFromReports } from './rateEvents.ts'
import type { RewardsIo } from './rewardsIo.ts'
import { scanOf, tellsAmounts } from './scan.ts'

export interface Place {
  account: Address
  token: Token
  chainId: number
}

/** The logs do not explain what is held: something moved shares without telling. */
export class UnexplainedSharesError extends AppError {
  override name = 'UnexplainedSharesError'
}

/** A movement of the token itself, in shares of 18 decimals. */
export interface SharesMoved {
  movement: Movement
  sharesWei: bigint
}

/**
 * The token's movements after a block, in shares. Where logs tell amounts of a growing balance, the amount at the
 * rate of its block, rounded down: within a wei of what the contract counts.
 */
export async function sharesMoved(
  io: RewardsIo,
  place: Place,
  present: Present,
  fromBlock: number,
): Promise<SharesMoved[]> {
  const { account, token, chainId } = place
  const address = lower(token.addresses[chainId]?.address ?? '')
  const scan = await scanOf(io, account, chainId)
  const later = (scan?.movements ?? []).filter(
    one => one.token === address && one.block > fromBlock && !one.note,
  )
  const inShares = (movement: Movement) => toWad(movement.deltaWei, token.decimals)
  if (!tellsAmounts(token, chainId))
    return later.map(movement => ({ movement, sharesWei: inShares(movement) }))
  const rates = await ratesAt(
    io,
    place,
    present,
    [],
    later.map(({ block }) => block),
  )
  const rateBy = new Map(rates.map(({ at, rateRay }) => [at, rateRay]))
  return later.map(movement => {
    const rateRay = rateBy.get(movement.block) ?? present.rateRay
    return { movement, sharesWei: mulDivDown(inShares(movement), RAY, rateRay) }
  })
}

/**
 * What was held from a block on, worked out backwards from what is held now, so that only the logs since then are
 * needed. The first holding is the one at `fromBlock`. Throws UnexplainedSharesError when shares fall below none.
 */
export async function holdingsSince(
  io: RewardsIo,
  place: Place,
  present: Present,
  fromBlock: number,
): Promise<Holding[]> {
  const { token, chainId } = place
  const later = await sharesMoved(io, place, present, fromBlock)
  // What rounding may leave behind where amounts were turned into shares.
  const dust = tellsAmounts(token, chainId) ? BigInt(2 * later.length) : 0n
  const cleaned = (wei: bigint) => (wei <= dust && wei >= -dust ? 0n : wei)
  const holdings: Holding[] = []
  let sharesWei = present.sharesWei
  for (const { movement, sharesWei: moved } of later.toReversed()) {
    const { block } = movement
    if (holdings[0]?.at !== block) holdings.unshift({ at: block, sharesWei: cleaned(sharesWei) })
    sharesWei -= moved
    if (cleaned(sharesWei) < 0n)
      throw new UnexplainedSharesError(`The logs of ${token.symbol} do not explain what is held`)
  }
  return [{ at: fromBlock, sharesWei: cleaned(sharesWei) }, ...holdings]
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
  const rates = await ratesAt(io, place, present, [from], moments)
  return accruals(holdings, rates, first.at, head.block)
}

/**
 * The rates at some blocks of the position's chain, and at the present one. A bound's rate is the one of the moment it
 * stands for. Throws what the rpc or `rateAt` throws.
 */
export async function ratesAt(
  io: RewardsIo,
  place: Place,
  present: Present,
  bounds: readonly Bound[],
  blocks: readonly number[],
  step: (done: number) => Promise<void> = async () => undefined,
): Promise<SourcedRate[]> {
  const { token, chainId } = place
  // With many of them, a few requests for the protocol's reports tell what many for old states would.
  const isHome = chainId === token.homeChainId
  if (isHome) await fillFromReports(io, token, blocks, present.head.block)
  // Read once: with thousands of rates a read each would take seconds.
  const known = isHome ? await knownRates(io, token.id) : undefined
  const rates: SourcedRate[] = []
  for (const [index, at] of blocks.entries()) {
    if (at >= present.head.block) continue
    const told = known?.(at)
    rates.push(told ?? { ...(await rateOf(io, place, present, at, bounds)), at })
    if (!told) await step(index + 1)
  }
  return [...rates, { at: present.head.block, rateRay: present.rateRay, from: 'block' }]
}

/** A bridged token's rate is the home chain's at the same time. */
async function rateOf(
  io: RewardsIo,
  { token, chainId }: Place,
  { head, homeHead }: Present,
  block: number,
  bounds: readonly Bound[],
): Promise<SourcedRate> {
  if (chainId === token.homeChainId) return rateAt(io, token, block, homeHead)
  const bound = bounds.find(one => one.block === block)
  const timestampS = bound?.wantedS ?? (await timeOf(io, chainId, block, head)).timestampS
  const home = await blockAt(io, token.homeChainId, timestampS, homeHead)
  return rateAt(io, token, home.block, homeHead)
}
