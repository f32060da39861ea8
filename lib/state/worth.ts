import { coinOf } from '../chains/coinOf.ts'
import type { Address } from '../core/address.ts'
import type { ErrorInfo } from '../core/appError.ts'
import { failed, type Loadable, ready } from '../core/loadable.ts'
import type { UnixS } from '../core/time.ts'
import type { Amount } from '../finance/positions/position.ts'
import { times } from '../finance/times.ts'
import type { Found, Positions, StoredPosition } from '../messaging/schemas/positions.ts'
import type { Snapshot, TokenState } from '../messaging/schemas/snapshot.ts'
import { findChain, findTokenAt } from './registry.ts'
import { sumOf } from './totals.ts'

/** An amount of a token, with what is known of it. */
export interface Part extends Amount {
  symbol: string
  decimals: number
  /** Of a token of ours. */
  tokenId?: string
  /** The amount, as fresh as it was read. */
  read: Loadable<bigint>
  /** What it is worth is told in this; undefined for a token that nothing is known of. */
  unit: string | undefined
  valueWei: Loadable<bigint>
  marketValueWei: Loadable<bigint>
}

/** What one account has in one place. Undefined `position`: something is held, and cannot be read. */
export interface Worth {
  id: string
  account: Address
  chainId: number
  name: string
  asOfS: UnixS
  block?: bigint
  error?: ErrorInfo
  position: StoredPosition | undefined
  /** What leaving pays, with what was earned; then the earned alone. */
  parts: Part[]
  feeParts: Part[]
  /** All that the pool behind it holds. */
  poolParts: Part[]
  /** In ETH, of what is ETH or staked ETH: at the exchange rate, and at market. */
  valueWei: Loadable<bigint>
  marketValueWei: Loadable<bigint>
}

const UNREAD: ErrorInfo = { name: 'LookThroughError', shortMessage: 'not read', retryable: true }

/** Every position of these accounts, worth what the rates and pegs of the snapshot say. Pure. */
export function worthOf(positions: Positions, snapshot: Snapshot, accounts: readonly Address[]): Worth[] {
  const states = [...snapshot.tokens, ...positions.tokens]
  return positions.found
    .filter(({ account }) => accounts.includes(account))
    .flatMap(found =>
      found.positions.length === 0
        ? [unknownWorth(found)]
        : found.positions.map(one => knownWorth(found, one, states)),
    )
}

function unknownWorth({ account, key, chainId, name, asOfS, error = UNREAD }: Found): Worth {
  const unknown = failed<bigint>(error)
  return {
    id: `${account}-${chainId}-${key}`,
    account,
    chainId,
    name,
    asOfS,
    error,
    position: undefined,
    parts: [],
    feeParts: [],
    poolParts: [],
    valueWei: unknown,
    marketValueWei: unknown,
  }
}

function knownWorth(found: Found, position: StoredPosition, states: readonly TokenState[]): Worth {
  const told = (amounts: readonly Amount[]) => amounts.map(amount => partOf(found, position, amount, states))
  const parts = told(joined([...position.holds, ...position.fees]))
  const { atMarket } = position
  return {
    id: `${found.account}-${found.chainId}-${position.receipt}`,
    account: found.account,
    chainId: found.chainId,
    name: position.name,
    asOfS: found.asOfS,
    ...(found.block !== undefined && { block: found.block }),
    ...(found.error && { error: found.error }),
    position,
    parts,
    feeParts: told(position.fees),
    poolParts: told(position.pool?.holds ?? []),
    valueWei: inEther(
      parts.map(part => [part, part.valueWei]),
      found.asOfS,
    ),
    marketValueWei:
      atMarket === 'unknown'
        ? failed(UNREAD)
        : inEther(
            (atMarket ? told(atMarket) : parts).map(part => [part, part.marketValueWei]),
            found.asOfS,
          ),
  }
}

/** One amount a token. */
function joined(amounts: readonly Amount[]): Amount[] {
  const sums = new Map<Address, bigint>()
  for (const { address, amountWei } of amounts) sums.set(address, (sums.get(address) ?? 0n) + amountWei)
  return [...sums].map(([address, amountWei]) => ({ address, amountWei }))
}

function partOf(
  { chainId, asOfS, block, error }: Found,
  { venueId }: StoredPosition,
  amount: Amount,
  states: readonly TokenState[],
): Part {
  const provenance = { asOfS, source: venueId, ...(block !== undefined && { block }) }
  const amountWei: Loadable<bigint> = error
    ? { status: 'stale', value: amount.amountWei, error, ...provenance }
    : ready(amount.amountWei, provenance)
  const chain = findChain(chainId)
  const coin = chain && coinOf(chain, amount.address)
  if (coin)
    return {
      ...amount,
      read: amountWei,
      symbol: coin,
      decimals: 18,
      unit: coin,
      valueWei: amountWei,
      marketValueWei: amountWei,
    }
  const token = findTokenAt(chainId, amount.address)
  const state = states.find(one => one.tokenId === token?.id && one.chainId === chainId)
  const decimals = token?.decimals ?? 18
  return {
    ...amount,
    read: amountWei,
    symbol: token?.symbol ?? `${amount.address.slice(0, 6)}…`,
    decimals,
    ...(token && { tokenId: token.id }),
    unit: token?.underlying,
    valueWei: times(amountWei, state?.exchangeRateWad, decimals),
    marketValueWei: times(amountWei, marketRateOf(state?.peg), decimals),
  }
}

/** The sum of what is told in ETH: a dollar beside it in a pool is no part of this total. */
function inEther(values: readonly (readonly [Part, Loadable<bigint>])[], asOfS: UnixS): Loadable<bigint> {
  const ether = values.filter(([{ unit }]) => unit === 'ETH').map(([, value]) => value)
  return ether.length > 0 ? sumOf(ether) : ready(0n, { asOfS, source: '' })
}

function marketRateOf(peg: TokenState['peg'] | undefined): Loadable<bigint> {
  return peg?.status === 'ready' || peg?.status === 'stale'
    ? { ...peg, value: peg.value.marketRateWad }
    : (peg ?? { status: 'loading' })
}
