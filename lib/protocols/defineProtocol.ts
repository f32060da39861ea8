import type { Bps } from '../core/bps.ts'
import type { Reading } from '../core/reading.ts'

/** What is stopped right now. A key that is absent cannot be read on chain. */
export interface Pause {
  deposits?: boolean | undefined
  withdrawals?: boolean | undefined
  transfers?: boolean | undefined
  rewards?: boolean | undefined
}

/** The line in front of a redemption, as far as its contract tells. Amounts in the unit of the payout. */
export interface Queue {
  /** Asked for and not yet set aside. */
  waitingWei?: bigint | undefined
  /** Can be paid out at once: the buffer of an instant exit, or what is set aside for claims. */
  freeWei?: bigint | undefined
  lastRequestId?: bigint | undefined
  lastFinalizedRequestId?: bigint | undefined
  /** What the contract makes everybody wait at least. */
  delayS?: bigint | undefined
  delayBlocks?: bigint | undefined
  /** The window to claim in, where claims expire. */
  claimWindowS?: bigint | undefined
  /** What the redemption itself costs. */
  feeBps?: Bps | undefined
  isBunker?: boolean | undefined
}

/** Smallest and largest amount of one request, in wei of what is asked for: of the token, or of what it wraps. Larger amounts are split. */
export interface Limits {
  minWei?: bigint | undefined
  maxWei?: bigint | undefined
}

/**
 * How a holder is paid by the protocol. `queue`: asks, waits its turn, claims. `cooldown`: asks, waits a fixed
 * time, claims. `instant`: at once, as long as the buffer lasts. `issuer`: only in an account with the issuer.
 * `operator`: only who minted it. `market`: no redemption is known for holders on chain.
 */
export type RedemptionKind = 'queue' | 'cooldown' | 'instant' | 'issuer' | 'operator' | 'market'

/** A fee that no contract tells: as others say it, so it is shown as said. */
export interface SaidFee {
  bps: Bps
  source: string
}

/** What else tells how long a queue takes. Amounts in wei of the payout. */
export interface Timing {
  /** When the frame began that runs now, where reports settle the queue. */
  frameStartS?: bigint | undefined
  /** All that is staked: its rewards help to pay the queue. */
  stakedWei?: bigint | undefined
  /** What lies ready beyond all that is owed; negative when it falls short. */
  surplusWei?: bigint | undefined
}

/** What minting costs and how much of it is taken now. Amounts in wei of what is paid. */
export interface Entry {
  feeBps?: Bps | undefined
  minWei?: bigint | undefined
  maxWei?: bigint | undefined
}

/** Gas of asking and of claiming, for one request. */
export interface ExitGas {
  request: bigint
  claim: bigint
  source: string
}

/** What can be read for one token of a protocol. A key that is present is the capability. */
export interface Capabilities {
  redemption: RedemptionKind
  /** A second, instant way out beside the queue. */
  hasInstantExit?: true
  /** Whether a request earns until it is paid. Absent: not evidenced. */
  queuedRewards?: 'stop' | 'go-on'
  /** Id of the token that a request pays, where that is not the underlying: worth it at its own exchange rate. */
  paysIn?: string
  timing?: Reading<Timing>
  /** What a request for this much pays before its fee, rounded as the contract rounds. Absent: by the exchange rate. */
  redeems?: (tokenWei: bigint) => Reading<bigint>
  /** A holder mints at the exchange rate, less this. Absent: how minting is priced is not evidenced. */
  entry?: Reading<Entry>
  exitGas?: ExitGas
  fee?: Reading<Bps>
  saidFee?: SaidFee
  pause?: Reading<Pause>
  queue?: Reading<Queue>
  limits?: Reading<Limits>
}

/** What happened, in plain words, is looked up in i18n under `registry.incidents.<id>`. */
export type IncidentId =
  | 'kelp-2026-04'
  | 'meta-pool-2025-06'
  | 'yearn-2025-11'
  | 'ankr-2022-12'
  | 'binance-2025-10'
  | 'renzo-2024-04'
  | 'stakewise-2025-11'
  | 'bedrock-2024-09'
  | 'lido-2025-05'
  | 'lido-polygon-sunset'

export interface Incident {
  id: IncidentId
  /** ISO date, as precise as the source. */
  date: string
  /** Page that tells of it, and the day it was read. */
  source: string
  readOn: string
}

/** Where reports are listed, and the month of the first on this token where they are dated. */
export interface Audits {
  url: string
  first?: string
  readOn: string
}

/** The first day from which its fees are counted: how long it has been watched at least, not when it began. */
export interface CountedSince {
  date: string
  source: string
  readOn: string
}

/**
 * Who can change its contracts. In i18n under `registry.governance.<kind>`. `vote`: holders of its token;
 * `vote-with-veto`: they, and holders of the LST can hold it up; `optimistic-vote`: its team, unless holders object;
 * `vote-at-home`: they on Ethereum, signers after a delay on other chains; `signed-vote`: they, through signers or the
 * team; `timelock`: appointed roles, after a delay; `timelock-or-multisig`: they, and other signers at once;
 * `multisig`: a few signers; `issuer`: the company behind it.
 */
export interface Governance {
  kind:
    | 'vote'
    | 'vote-with-veto'
    | 'vote-at-home'
    | 'optimistic-vote'
    | 'signed-vote'
    | 'timelock'
    | 'timelock-or-multisig'
    | 'multisig'
    | 'issuer'
  source: string
  readOn: string
}

/** Charts that others keep, on Dune: a link, never a source of a number. */
export interface Dashboards {
  url: string
  /** Who says that these are the protocol's. */
  source: string
}

export interface Protocol {
  /** Lower-case, never changes. */
  id: string
  name: string
  /** Its own app, where a holder stakes and redeems. */
  appUrl?: string
  countedSince?: CountedSince
  audits?: Audits
  governance?: Governance
  dashboards?: Dashboards
  incidents?: readonly Incident[]
  /** By id of the token. */
  tokens: Readonly<Record<string, Capabilities>>
  sources: readonly string[]
}

export function defineProtocol(protocol: Protocol): Protocol {
  return protocol
}
