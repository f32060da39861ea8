import type { Address } from '../../core/address.ts'
import { AppError } from '../../core/appError.ts'
import { type CallResult, type Reading, ReadingError } from '../../core/reading.ts'
import { toWad } from '../../core/wad.ts'
import type { BlockTime } from '../../finance/rewards/records.ts'
import { RAY } from '../../finance/rewards/rewards.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { erc20 } from '../../tokens/erc20.ts'
import { headOf } from './blockTime.ts'
import { growthRay } from './growthRay.ts'
import type { RewardsIo } from './rewardsIo.ts'

/** A position at the youngest block of its chain, and the rate at the youngest of the home chain. */
export interface Present {
  head: BlockTime
  homeHead: BlockTime
  /** In 18 decimals. */
  sharesWei: bigint
  rateRay: bigint
  /** Whether the account's balance grows at all: that of some contracts does not. */
  isEarning: boolean
}

/** Reads shares and rate, both at one block where the token is at home. Throws AppError when either is not told. */
export async function presentOf(
  io: RewardsIo,
  account: Address,
  token: Token,
  chainId: number,
): Promise<Present> {
  const growth = growthRay(token)
  if (!growth) throw new AppError(`${token.symbol} earns nothing`)
  const isHome = chainId === token.homeChainId
  const head = await headOf(io, chainId)
  const homeHead = isHome ? head : await headOf(io, token.homeChainId)
  const shares = sharesReading(token, chainId, account)
  const sharesCalls = shares.calls()
  const earning = isHome ? token.shares?.isEarning?.(account) : undefined
  const earningCalls = earning?.calls() ?? []
  const read = (chain: number, at: BlockTime, calls: Parameters<RewardsIo['rpc']['readCalls']>[1]) =>
    io.rpc.readCalls(chain, calls, BigInt(at.block)).then(({ results }) => results)
  const ownResults = await read(
    chainId,
    head,
    isHome ? [...sharesCalls, ...earningCalls, ...growth.calls()] : sharesCalls,
  )
  const rateResults: readonly CallResult[] = isHome
    ? ownResults.slice(sharesCalls.length + earningCalls.length)
    : await read(token.homeChainId, homeHead, growth.calls())
  const rateRay = growth.parse(rateResults)
  const told = shares.parse(ownResults.slice(0, sharesCalls.length))
  const isEarning = earning?.parse(ownResults.slice(sharesCalls.length)) ?? true
  const sharesWei = isBalance(token, chainId) ? (told * RAY) / rateRay : told
  return { head, homeHead, rateRay, sharesWei, isEarning }
}

/** A rebasing balance whose shares are not read is one: shares are what it is over the index, rounded down. */
function isBalance(token: Token, chainId: number): boolean {
  return token.accrual === 'rebasing' && !sharesSource(token, chainId)
}

function sharesSource(token: Token, chainId: number) {
  return chainId === token.homeChainId ? token.shares : token.bridgedShares?.[chainId]
}

function sharesReading(token: Token, chainId: number, account: Address): Reading<bigint> {
  const deployment = token.addresses[chainId]
  if (!deployment) throw new ReadingError(`${token.symbol} is not on chain ${chainId}`)
  const source = sharesSource(token, chainId)
  if (source) return source.of(account)
  const balance = erc20(chainId, deployment.address, token.symbol).balanceOf(account)
  return { calls: () => balance.calls(), parse: results => toWad(balance.parse(results), token.decimals) }
}
