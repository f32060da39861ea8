import { type Address, type Hex, lower } from '../../core/address.ts'
import type { BlockTime, Movement, Scan } from '../../finance/rewards/records.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { findToken, TOKENS } from '../../tokens/index.ts'
import { keepTimes } from './blockTime.ts'
import { countsCredits } from './growthRay.ts'
import { NOTES, noteOf } from './notes.ts'
import { type Log, type LogFilter, readLogs } from './readLogs.ts'
import { REORG_BLOCKS, type RewardsIo } from './rewardsIo.ts'
import { isStopped, tellStep } from './work.ts'

/** Transfer(address,address,uint256): ERC-20. */
const TRANSFER: Hex = '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef'
/**
 * TransferShares(address,address,uint256): lidofinance/core:contracts/0.4.24/StETH.sol and
 * KyberNetwork/kyberswap-dex-lib:pkg/liquidity-source/etherfi/common/abis/eETH.json.
 */
const TRANSFER_SHARES: Hex = '0x9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb'
/** Tokens on their home chain that tell every movement in shares. */
const TELLS_SHARES: readonly string[] = ['steth', 'eeth']

/**
 * Whether the token's logs tell its shares: those of most rebasing tokens do not. Origin's tell amounts, which the
 * rate of their block turns into shares.
 */
export function isToldByLogs(tokenId: string, chainId: number): boolean {
  const token = findToken(tokenId)
  if (!token?.addresses[chainId]) return false
  return token.accrual !== 'rebasing' || tellsShares(tokenId, chainId) || tellsAmounts(token, chainId)
}

/** Logs in amounts of a balance that grows. */
export function tellsAmounts(token: Token, chainId: number): boolean {
  return countsCredits(token) && chainId === token.homeChainId
}

function tellsShares(tokenId: string, chainId: number): boolean {
  return chainId === 1 && TELLS_SHARES.includes(tokenId)
}

/** What is known without asking. */
export function scanOf(io: RewardsIo, account: Address, chainId: number): Promise<Scan | undefined> {
  return io.rewardsHistory.get('scans', keyOf(account, chainId))
}

/**
 * Brings the account's logs of all tokens of a chain up to the head; the last blocks are read again, as a reorg may
 * have changed them. A first scan begins at the head. Throws what the rpc throws; what was read until then is kept.
 */
export async function scanUp(
  io: RewardsIo,
  account: Address,
  chainId: number,
  head: BlockTime,
): Promise<void> {
  const tokens = addressesOf(chainId)
  const before = await scanOf(io, account, chainId)
  const isUsable = before?.tokens.join() === tokens.join() && before.fromBlock <= head.block + 1
  // Another endpoint may be some blocks behind the one that was read last.
  const settled = isUsable
    ? Math.max(Math.min(before.toBlock - REORG_BLOCKS, head.block), before.fromBlock - 1)
    : head.block
  let scan: Scan = isUsable
    ? { ...before, toBlock: settled, movements: before.movements.filter(({ block }) => block <= settled) }
    : { tokens, fromBlock: head.block + 1, toBlock: head.block, movements: [] }
  // The same block as a moment ago: nothing can be new.
  if (isUsable && before.toBlock === head.block) return
  while (scan.toBlock < head.block) {
    const way = { from: scan.toBlock + 1, to: head.block }
    const { logs, reached } = await readLogs(io, chainId, filterOf(account, tokens, chainId), way)
    await keepTimes(io, chainId, timesOf(logs), head)
    scan = { ...scan, toBlock: reached, movements: merged(scan, logs, account, chainId) }
    await save(io, account, chainId, scan)
  }
  if (!isUsable) await save(io, account, chainId, scan)
}

/**
 * Goes back in time to a block, with at most so many steps and until the person says stop; returns whether it got
 * there. Throws as `scanUp`.
 */
export async function scanDown(
  io: RewardsIo,
  account: Address,
  chainId: number,
  toBlock: number,
  steps: number,
): Promise<boolean> {
  let scan = await scanOf(io, account, chainId)
  const youngest = scan?.toBlock ?? 0
  for (let step = 0; scan && scan.fromBlock > toBlock && step < steps; step++) {
    if (await isStopped(io)) return false
    const way = { from: scan.fromBlock - 1, to: toBlock }
    const { logs, reached } = await readLogs(io, chainId, filterOf(account, scan.tokens, chainId), way)
    await keepTimes(io, chainId, timesOf(logs), { block: youngest, timestampS: io.clock.nowS() })
    scan = { ...scan, fromBlock: reached, movements: merged(scan, logs, account, chainId) }
    await save(io, account, chainId, scan)
    const of = youngest - toBlock
    await tellStep(io, { what: 'logs', chainId, done: youngest - reached, of, tokenId: undefined })
  }
  return scan !== undefined && scan.fromBlock <= toBlock
}

function keyOf(account: Address, chainId: number): string {
  return `${lower(account)}-${chainId}`
}

async function save(io: RewardsIo, account: Address, chainId: number, scan: Scan): Promise<void> {
  await io.rewardsHistory.update('scans', keyOf(account, chainId), () => scan)
}

function tokensOf(chainId: number): Address[] {
  return TOKENS.filter(({ id }) => isToldByLogs(id, chainId))
    .flatMap(({ addresses }) => addresses[chainId]?.address ?? [])
    .map(lower)
}

/** Tokens, and what tells of payouts and fees. */
function addressesOf(chainId: number): Address[] {
  const notes = NOTES.filter(one => one.chainId === chainId).map(({ address }) => lower(address))
  return [...new Set([...tokensOf(chainId), ...notes])]
}

function timesOf(logs: readonly Log[]): BlockTime[] {
  return logs.flatMap(({ blockNumber, blockTimestamp }) =>
    blockTimestamp === undefined ? [] : { block: blockNumber, timestampS: blockTimestamp },
  )
}

function filterOf(account: Address, tokens: readonly Address[], chainId: number): LogFilter {
  const who: Hex = `0x${lower(account).slice(2).padStart(64, '0')}`
  const notes = NOTES.filter(one => one.chainId === chainId).map(({ topic }) => topic)
  const events = [...new Set([TRANSFER, TRANSFER_SHARES, ...notes])]
  return {
    address: tokens,
    topics: [
      [events, who],
      [events, null, who],
    ],
  }
}

function merged(scan: Scan, logs: readonly Log[], account: Address, chainId: number): Movement[] {
  const inShares = new Set(
    TOKENS.filter(({ id }) => tellsShares(id, chainId)).map(({ addresses }) =>
      lower(addresses[chainId]?.address ?? ''),
    ),
  )
  // What tells of payouts may be a collection itself, whose receipts move too.
  const tokens = new Set(tokensOf(chainId))
  const told = logs
    .filter(log => tokens.has(log.address))
    .filter(log => log.topics[0] === (inShares.has(log.address) ? TRANSFER_SHARES : TRANSFER))
    .flatMap(log => movementOf(log, account))
  const found = [...told, ...logs.flatMap(log => noted(log, account, chainId))]
  return [...scan.movements, ...found].sort((a, b) => a.block - b.block || a.logIndex - b.logIndex)
}

/** Nothing for what went from an account to itself: it is told twice, and moved nothing. */
function movementOf(log: Log, account: Address): Movement[] {
  const [, from, to] = log.topics.map(topic => lower(`0x${topic.slice(-40)}`))
  if (!from || !to || from === to) return []
  const isOut = from === lower(account)
  const amount = BigInt(log.data)
  return [
    {
      token: log.address,
      block: log.blockNumber,
      logIndex: log.logIndex,
      deltaWei: isOut ? -amount : amount,
      other: isOut ? to : from,
      tx: log.transactionHash,
    },
  ]
}

/** A payout or a fee, under its token. */
function noted(log: Log, account: Address, chainId: number): Movement[] {
  const note = noteOf(log, chainId)
  const token = note && findToken(note.tokenId)?.addresses[chainId]?.address
  if (!note || !token || lower(`0x${log.topics[note.who]?.slice(-40)}`) !== lower(account)) return []
  const word = (index: number) => BigInt(`0x${log.data.slice(2 + 64 * index, 66 + 64 * index) || '0'}`)
  return [
    {
      token: lower(token),
      block: log.blockNumber,
      logIndex: log.logIndex,
      deltaWei: note.amountOf(word),
      note: note.kind,
      other: log.address,
      tx: log.transactionHash,
    },
  ]
}
