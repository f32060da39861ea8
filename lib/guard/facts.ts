import type { Address } from '../core/address.ts'
import type { LevelOrUnknown } from '../core/level.ts'
import type { Provenance } from '../core/loadable.ts'

export interface TokenFacts extends Provenance {
  /** Id in lib/tokens, when the address is one of ours. */
  tokenId: string | undefined
  /** What the contract calls itself, whoever it is. Empty when it could not be read. */
  symbol: string
  decimals: number
  underlying: string | undefined
  /** Underlying per token, wad. Undefined when it could not be read. */
  exchangeRateWad: bigint | undefined
  /** Best executable market rate for the amount asked about, underlying per token, wad. */
  marketRateWad: bigint | undefined
  /** Net APR over 30 days (else 7), in bps; undefined when unknown or not positive. */
  aprBps: number | undefined
  /** Symbol of the token whose APR stands in for this one: frxETH itself earns nothing, sfrxETH does. */
  aprOf?: string | undefined
  /** The rate could not be read now: it is the last one stored, of `asOfS`. */
  isStored?: boolean | undefined
  /** How its peg stands now; `offBps` signed, negative is a discount. Undefined: not known. */
  peg?:
    | { level: LevelOrUnknown; isDisputed: boolean; isStale: boolean; offBps?: number | undefined }
    | undefined
}

/** What the protocol behind a token says of itself. A key that is absent could not be read. */
export interface ProtocolFacts extends Partial<Provenance> {
  isDepositPaused?: boolean | undefined
  isWithdrawalPaused?: boolean | undefined
  /** Of one withdrawal request, in token wei. */
  minWithdrawalWei?: bigint | undefined
  maxWithdrawalWei?: bigint | undefined
}

/** A loan of this account as it stands after the request. */
export interface LoanFacts extends Partial<Provenance> {
  hasDebt: boolean
  /** Undefined: could not be worked out. Below 1 it is liquidated. */
  healthFactorAfter: number | undefined
  /** How far the LST may fall against its exchange rate before that, in bps. */
  liquidationDiscountBps: number | undefined
}

/** A pool that is joined: how much of its value each token makes, in bps of the whole. */
export interface PoolFacts extends Partial<Provenance> {
  shareBps: Readonly<Record<Address, number>>
  /** The same once the request has been carried out, where it says how much it brings. */
  afterBps?: Readonly<Record<Address, number>> | undefined
  /** How much each would make in balance: 5,000 in a pool of two. */
  balancedShareBps: number
}

/** What a simulation showed for the sender: signed amounts, what left is negative. Lower-case token → wei. */
export interface Effects {
  changes: Readonly<Record<Address, bigint>>
  reverted: boolean
}

export interface Way {
  /** i18n key under `ways`: 'lido-queue', 'market'. */
  key: string
  venue: string
  receivesWei: bigint | undefined
  /** How long, as a range in seconds; undefined: not estimated. */
  waitS: { min: number; max: number } | undefined
}

/** Everything the rules may look at, read at one block. Missing facts are undefined: rules then say unknown. */
export interface Facts {
  chainId: number
  account: Address | undefined
  nowS: number
  /** Key: lower-case address. NATIVE has rate 1. */
  tokens: Readonly<Record<Address, TokenFacts>>
  effects: Effects | undefined
  ways: readonly Way[]
  /** ETH/USD, wad. */
  ethUsdWad: bigint | undefined
  /** What a loss is told in beside ETH, as last read. Undefined: not known. */
  fiat?: { currency: string; perEthWad: bigint } | undefined
  /** The chain that the wallet says it is on. Undefined: not asked. */
  walletChainId?: number | undefined
  /** Key: id in lib/protocols. */
  protocols?: Readonly<Record<string, ProtocolFacts>> | undefined
  /** Undefined: not read. */
  loan?: LoanFacts | undefined
  /** Key: lower-case address of the pool. A pool without facts was asked and did not tell. */
  pools?: Readonly<Record<Address, PoolFacts | undefined>> | undefined
  /** Whether an address holds code. Absent: not asked. */
  hasCode?: Readonly<Record<Address, boolean>> | undefined
}
