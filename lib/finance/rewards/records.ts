import type { Address, Hex } from '../../core/address.ts'
import type { UnixS } from '../../core/time.ts'
import type { RatePoint } from './rewards.ts'
import type { RewardTable } from './table.ts'

/** One movement of one token for one account, as its log tells it. */
export interface Movement {
  token: Address
  block: number
  logIndex: number
  /** Shares of a rebasing token, tokens of the others; negative when they left. */
  deltaWei: bigint
  /** Told by a protocol beside the token: a payout, or what it kept of one. Moves no shares. */
  note?: 'claim' | 'fee'
  /** Who stood on the other side; the zero address mints and burns. */
  other: Address
  tx: Hex
}

/** The logs of one account on one chain, known without a gap from `fromBlock` to `toBlock`, oldest first. */
export interface Scan {
  tokens: readonly Address[]
  fromBlock: number
  toBlock: number
  movements: readonly Movement[]
}

/** How many blocks an endpoint lets one ask for logs of. `refused`: the smallest number it would not. */
export interface LogRange {
  blocks: number
  refused?: number
}

export interface BlockTime {
  block: number
  timestampS: UnixS
}

/** What a protocol reported from `fromBlock` to `toBlock`, oldest first. */
export interface ReportScan {
  fromBlock: number
  toBlock: number
  points: readonly RatePoint[]
}

/** What Mooring saw itself, where the chain's own history cannot be read. */
export interface Sample {
  atS: UnixS
  sharesWei: bigint
  rateRay: bigint
}

/** The state of an old block was asked for and is not kept: neither it nor older ones are asked for before `untilS`. */
export interface Refusal {
  untilS: UnixS
  /** The youngest block that was refused; undefined where it was not about a block. */
  block?: number
  reason: string
}

export interface Apr {
  bps: number
  windowDays: number
  /** The same over a week; undefined where that could not be read. */
  weekBps?: number
  asOfS: UnixS
}

/** What is remembered, by kind; every kind has its own keys. */
export interface RewardRecords {
  /** By `account-chainId`. */
  scans: Scan
  /** By chain id. */
  logRanges: LogRange
  /** By chain id, ascending. */
  blockTimes: readonly BlockTime[]
  /** By `chainId-days`: the block so many days before `askedS`. */
  bounds: { block: number; askedS: UnixS }
  /** By token id: rates of the home chain, ray, read of the contract at the block. */
  rates: Readonly<Record<number, bigint>>
  /** By token id: the same, as the protocol's last report until the block told. */
  reports: Readonly<Record<number, bigint>>
  /** By token id: all reports of the protocol in a span of blocks without a gap. */
  reportScans: ReportScan
  /** By `chainId-address` of a feed: what it said at a moment, wad; undefined where it holds no answer. */
  prices: Readonly<Record<UnixS, bigint | undefined>>
  /** By `account-tokenId-chainId`. */
  tables: RewardTable
  /** By `account-tokenId-chainId`, ascending. */
  samples: readonly Sample[]
  /** By `archive-chainId` or `logs-chainId`. */
  refusals: Refusal
  /** By token id. */
  aprs: Apr
}
