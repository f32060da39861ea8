import type { Address, Hex } from '../../core/address.ts'
import { AppError } from '../../core/appError.ts'
import { DAY_S } from '../../core/time.ts'
import { mulDivDown, WAD } from '../../core/wad.ts'
import type { ReportScan } from '../../finance/rewards/records.ts'
import { RAY, type RatePoint } from '../../finance/rewards/rewards.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { rayOfCredits } from './growthRay.ts'
import { knownRates } from './knownRates.ts'
import { type Log, readLogs } from './readLogs.ts'
import { REORG_BLOCKS, type RewardsIo } from './rewardsIo.ts'

/** A protocol says its new rate: a ray, from the words of the log's data. */
interface RateEvent {
  address: Address
  topic: Hex
  rateRay(word: (index: number) => bigint): bigint
  /** A block of the chain, about. */
  blockS: number
}

/** Throws AppError when there are no shares. */
function perShare(underlyingWei: bigint, sharesWei: bigint): bigint {
  if (sharesWei === 0n) throw new AppError('A report tells of no shares')
  return mulDivDown(underlyingWei, RAY, sharesWei)
}

/** TokenRebased(reportTimestamp, timeElapsed, preTotalShares, preTotalEther, postTotalShares, postTotalEther, fee). */
const LIDO: RateEvent = {
  // lidofinance/core:contracts/0.4.24/Lido.sol, lidofinance/docs:docs/deployed-contracts/index.md
  address: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84',
  topic: '0xff08c3ef606d198e316ef5b822193c489965899eb4e3c248cea1a4626c3eda50',
  rateRay: word => perShare(word(4), word(3)),
  blockS: 12,
}
/** Rebase(totalEthLocked, totalEEthShares). */
const ETHER_FI: RateEvent = {
  // etherfi-protocol/smart-contracts: LiquidityPool
  address: '0x308861A430be4cce5502d0A12724771Fc6DaF216',
  topic: '0x11c6bf55864ff83827df712625d7a80e5583eef0264921025e7cd22003a21511',
  rateRay: word => perShare(word(0), word(1)),
  blockS: 12,
}

/** TotalSupplyUpdatedHighres(totalSupply, rebasingCredits, rebasingCreditsPerToken): at every rebase. */
function origin(address: Address, blockS: number): RateEvent {
  return {
    // OriginProtocol/origin-dollar: contracts/token/OUSD.sol; addresses as in lib/tokens
    address,
    topic: '0x41645eb819d3011b13f97696a8109d14bfcddfaca7d063ec0564d62a3e257235',
    rateRay: word => rayOfCredits(word(2), 'TotalSupplyUpdatedHighres'),
    blockS,
  }
}

/** Each on the token's home chain, all about daily. */
const EVENTS: Readonly<Record<string, RateEvent>> = {
  steth: LIDO,
  wsteth: LIDO,
  eeth: ETHER_FI,
  weeth: ETHER_FI,
  oeth: origin('0x856c4Efb76C1D1AE02e20CEB03A2A6a08b0b8dC3', 12),
  superoethb: origin('0xDBFeFD2e8460a6Ee4955A68582F85708BAEA60A3', 2),
  /** BalancesUpdated(block, slotTimestamp, totalEth, stakingEth, rethSupply, blockTimestamp), since v1.3. */
  reth: {
    // rocket-pool/rocketpool: RocketNetworkBalances
    address: '0x1D9F14C6Bfd8358b589964baD8665AdD248E9473',
    topic: '0xdd27295717c4fbd48b1840f846e18be6f0b7bd6b55608e697e53b15848cecdf9',
    rateRay: word => perShare(word(1), word(3)),
    blockS: 12,
  },
  /** ExchangeRateUpdated(oracle, newExchangeRate). */
  cbeth: {
    // coinbase/wrapped-tokens-os:contracts/wrapped-tokens/staking/StakedTokenV1.sol
    address: '0xBe9895146f7AF43049ca1c1AE358B0541Ea49704',
    topic: '0x0b4e9390054347e2a16d95fd8376311b0d2deedecba526e9742bcaa40b059f0b',
    rateRay: word => perShare(word(0), WAD),
    blockS: 12,
  },
}

/** Reports come daily; one may be late. */
const LOOK_BACK_S = 3 * DAY_S
/** From so many unknown rates on, the reports are asked for instead. */
const MANY = 100

/**
 * The rate after the last report at or before a block, ray, rounded down: what stood until the next one. Undefined
 * where the protocol tells none. Throws what the rpc throws.
 */
export async function rateFromEvents(
  io: RewardsIo,
  token: Token,
  block: number,
): Promise<bigint | undefined> {
  const event = EVENTS[token.id]
  if (!event) return undefined
  const filter = { address: [event.address], topics: [[event.topic]] }
  const to = Math.max(0, block - LOOK_BACK_S / event.blockS)
  for (let from = block; from >= to; ) {
    const { logs, reached } = await readLogs(io, token.homeChainId, filter, { from, to })
    const [last] = logs.sort((a, b) => b.blockNumber - a.blockNumber || b.logIndex - a.logIndex)
    if (last) return event.rateRay(wordsOf(last))
    from = reached - 1
  }
  return undefined
}

/**
 * Where the protocol reported, oldest first; undefined where it does not report. What it said is remembered as the
 * report of the block. Throws what the rpc throws.
 */
export async function reportBlocks(
  io: RewardsIo,
  token: Token,
  fromBlock: number,
  toBlock: number,
): Promise<number[] | undefined> {
  const event = EVENTS[token.id]
  if (!event) return undefined
  const settledBlock = toBlock - REORG_BLOCKS
  const found = await reports(io, token, event, fromBlock, toBlock, settledBlock)
  const settled = found.filter(({ at }) => at <= settledBlock)
  await remember(io, token, settled)
  return [...new Set(found.map(({ at }) => at))]
}

/**
 * Remembers the rates of many settled blocks from the reports around them, where the protocol reports and more than
 * a few are unknown. Blocks before the first report are left out. Throws what the rpc throws.
 */
export async function fillFromReports(
  io: RewardsIo,
  token: Token,
  blocks: readonly number[],
  headBlock: number,
): Promise<void> {
  const event = EVENTS[token.id]
  const known = await knownRates(io, token.id)
  const unknown = blocks
    .filter(block => !known(block) && block <= headBlock - REORG_BLOCKS)
    .sort((a, b) => a - b)
  const [first, last] = [unknown[0], unknown.at(-1)]
  if (!event || first === undefined || last === undefined || unknown.length < MANY) return
  const from = Math.max(0, first - LOOK_BACK_S / event.blockS)
  const told = await reports(io, token, event, from, last, headBlock - REORG_BLOCKS)
  const points = unknown.flatMap(at => {
    const report = told.findLast(one => one.at <= at)
    return report ? [{ at, rateRay: report.rateRay }] : []
  })
  await remember(io, token, points)
}

/**
 * What was reported between two blocks, oldest first; of several in one block the last stands last. Only blocks that
 * were not read before are asked for, and the last ones, which may still be exchanged.
 */
async function reports(
  io: RewardsIo,
  token: Token,
  event: RateEvent,
  fromBlock: number,
  toBlock: number,
  settledBlock: number,
): Promise<RatePoint[]> {
  const before = await io.rewardsHistory.get('reportScans', token.id)
  const touches = before && before.fromBlock <= toBlock + 1 && before.toBlock >= fromBlock - 1
  const scan: ReportScan = touches ? before : { fromBlock, toBlock: fromBlock - 1, points: [] }
  const older = await readReports(io, token, event, fromBlock, scan.fromBlock - 1)
  const newer = await readReports(io, token, event, scan.toBlock + 1, toBlock)
  const points = [...older, ...scan.points, ...newer]
  const kept: ReportScan = {
    fromBlock: Math.min(fromBlock, scan.fromBlock),
    toBlock: Math.max(scan.toBlock, Math.min(toBlock, settledBlock)),
    points: points.filter(({ at }) => at <= Math.max(scan.toBlock, settledBlock)),
  }
  await io.rewardsHistory.update('reportScans', token.id, () => kept)
  return points.filter(({ at }) => at >= fromBlock && at <= toBlock)
}

async function readReports(
  io: RewardsIo,
  token: Token,
  event: RateEvent,
  fromBlock: number,
  toBlock: number,
): Promise<RatePoint[]> {
  const filter = { address: [event.address], topics: [[event.topic]] }
  const found: Log[] = []
  for (let from = fromBlock; from <= toBlock; ) {
    const { logs, reached } = await readLogs(io, token.homeChainId, filter, { from, to: toBlock })
    found.push(...logs)
    from = reached + 1
  }
  return found
    .sort((a, b) => a.blockNumber - b.blockNumber || a.logIndex - b.logIndex)
    .map(log => ({ at: log.blockNumber, rateRay: event.rateRay(wordsOf(log)) }))
}

async function remember(io: RewardsIo, token: Token, points: readonly RatePoint[]): Promise<void> {
  const told = Object.fromEntries(points.map(({ at, rateRay }) => [at, rateRay]))
  await io.rewardsHistory.update('reports', token.id, now => ({ ...now, ...told }))
}

const wordsOf =
  ({ data }: Log) =>
  (index: number) =>
    BigInt(`0x${data.slice(2 + 64 * index, 66 + 64 * index) || '0'}`)
