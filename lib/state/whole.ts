import type { Address } from '../core/address.ts'
import { knownValue, type Loadable, ready } from '../core/loadable.ts'
import { toWad } from '../core/wad.ts'
import { type Claim, countOnce } from '../finance/positions/countOnce.ts'
import type { Layer, Strand } from '../finance/positions/layerTree.ts'
import { times } from '../finance/times.ts'
import type { LendingRead, Loans } from '../messaging/schemas/loans.ts'
import type { Positions } from '../messaging/schemas/positions.ts'
import type { Snapshot, TokenState } from '../messaging/schemas/snapshot.ts'
import { poolVenue, venueFamily } from '../venues/names.ts'
import { afterDebts, type Debts } from './afterDebts.ts'
import { findToken } from './registry.ts'
import { tokenPath } from './tokenPath.ts'
import { type Total, totalOf } from './totals.ts'
import { type Worth, worthOf } from './worth.ts'

/** A part of the whole: what it is, where it lies, and all that it passes through. Worth in ETH. */
export interface Stake {
  tokenId: string | undefined
  chainId: number
  /** Undefined: in the wallet itself. */
  venueId: string | undefined
  valueWei: Loadable<bigint>
  marketValueWei: Loadable<bigint>
  path: readonly Layer[]
}

/** Everything of the accounts that are looked at. */
export interface Whole {
  worths: Worth[]
  stakes: Stake[]
  /**
   * The headline. Staked tokens in the wallet, what pools, vaults, restaking and lending markets hold for these
   * accounts, looked through to what leaving pays, the ether side of a pool with it: leaving pays both, and which is
   * how much of it turns with every trade. Nothing twice: one receipt counts once, by `countOnce`. Debts are not taken
   * off, they are shown apart; so are coins and tokens that are not ETH, and requests that wait in a queue. A part
   * that is not known makes it "about", never less in silence.
   */
  valueWei: Total
  marketValueWei: Total
  /** Of that, what does not lie in the wallet. */
  elsewhereWei: Total
  /** Something lies elsewhere, known or not. */
  hasElsewhere: boolean
  /** Undefined: nothing is owed. */
  debts: Debts | undefined
}

export function wholeOf(
  snapshot: Snapshot,
  positions: Positions,
  loans: Loans,
  accounts: readonly Address[],
): Whole {
  const worths = worthOf(positions, snapshot, accounts)
  const reads = loans.reads.filter(({ account }) => accounts.includes(account))
  const states = [...snapshot.tokens, ...positions.tokens]
  const stakes = countOnce<Stake[]>([
    ...heldClaims(snapshot, accounts),
    ...worths.map(worthClaim),
    ...reads.flatMap(read => loanClaims(read, states)),
    ...accounts.filter(one => !positions.accounts.includes(one)).map(unreadClaim),
  ]).flat()
  const valueWei = totalOf(stakes.map(({ valueWei }) => valueWei))
  const elsewhere = stakes.filter(({ venueId }) => venueId !== undefined && venueId !== UNREAD)
  return {
    worths,
    stakes,
    valueWei,
    marketValueWei: totalOf(stakes.map(({ marketValueWei }) => marketValueWei)),
    elsewhereWei: totalOf(elsewhere.map(({ valueWei }) => valueWei)),
    hasElsewhere: elsewhere.length > 0,
    debts: afterDebts(
      valueWei,
      reads.flatMap(read => read.loans),
      { ...snapshot, tokens: states },
    ),
  }
}

/** What is known of the whole, as strands of its layers. */
export function strandsOf(stakes: readonly Stake[]): Strand[] {
  return stakes.map(({ valueWei, path }) => ({ wei: knownValue(valueWei) ?? 0n, path }))
}

/** Stands for all that was never read of an account. */
const UNREAD = 'unread'

type Claims = Claim<Stake[]>[]

function heldClaims(snapshot: Snapshot, accounts: readonly Address[]): Claims {
  return snapshot.positions.flatMap(one => {
    const token = findToken(one.tokenId)
    if (!accounts.includes(one.account) || token?.underlying !== 'ETH') return []
    if (one.balanceWei.status === 'ready' && one.balanceWei.value === 0n) return []
    const { tokenId, chainId, account, valueWei, marketValueWei } = one
    const receipt = (token.addresses[chainId]?.address ?? tokenId).toLowerCase()
    const path = tokenPath(tokenId, chainId)
    return [
      {
        chainId,
        account,
        receipt,
        item: [{ tokenId, chainId, venueId: undefined, valueWei, marketValueWei, path }],
      },
    ]
  })
}

function worthClaim(worth: Worth): Claim<Stake[]> {
  const { account, chainId, position, id } = worth
  const receipt = position?.receipt ?? id
  const venueId = position?.venueId ?? id
  const unknown = { tokenId: undefined, chainId, venueId, path: [], valueWei: worth.valueWei }
  if (!position)
    return { account, chainId, receipt, item: [{ ...unknown, marketValueWei: worth.marketValueWei }] }
  const above = [...position.layers].reverse().map((kind): Layer => {
    if (kind === 'delegation') return { kind, id: position.operator ?? venueId }
    return { kind, id: kind === 'pool' || kind === 'gauge' ? poolVenue(venueId) : venueId }
  })
  const ether = worth.parts.filter(({ unit }) => unit === 'ETH')
  const item = ether.map((part): Stake => {
    const base = part.tokenId ? tokenPath(part.tokenId, chainId) : groundOf(venueId)
    return {
      tokenId: part.tokenId,
      chainId,
      venueId,
      valueWei: part.valueWei,
      marketValueWei: ether.length === 1 ? worth.marketValueWei : part.marketValueWei,
      path: [...base, ...above],
    }
  })
  return { account, chainId, receipt, item }
}

/** Ether in a pool is not staked; in EigenLayer it is somebody's own validators. */
const groundOf = (venueId: string): Layer[] =>
  venueId === 'eigenlayer' ? [{ kind: 'validator', id: '' }] : [{ kind: 'ether', id: '' }]

function loanClaims(read: LendingRead, states: readonly TokenState[]): Claims {
  const { account, chainId, venueId, asOfS, error } = read
  return read.loans.flatMap(loan =>
    loan.collaterals
      .filter(({ follows }) => follows.eth)
      .map(({ asset, amountWei, decimals, follows: { tokenId } }) => {
        const asRead = (value: bigint): Loadable<bigint> =>
          error
            ? { status: 'stale', value, error, asOfS, source: venueId }
            : ready(value, { asOfS, source: venueId })
        const amount = asRead(amountWei)
        const state = states.find(one => one.tokenId === tokenId && one.chainId === chainId)
        const ether = asRead(toWad(amountWei, decimals))
        const place = venueFamily(venueId)
        const base: Layer[] = tokenId ? tokenPath(tokenId, chainId) : [{ kind: 'ether', id: '' }]
        const stake: Stake = {
          tokenId,
          chainId,
          venueId: place,
          valueWei: tokenId ? times(amount, state?.exchangeRateWad, decimals) : ether,
          marketValueWei: tokenId ? times(amount, marketOf(state), decimals) : ether,
          path: [...base, { kind: 'lending', id: place }],
        }
        return { account, chainId, receipt: `${venueId}-${loan.name}-${asset}`, item: [stake] }
      }),
  )
}

/** An account whose positions were never read: nothing is known of them, which is not nothing. */
function unreadClaim(account: Address): Claim<Stake[]> {
  const loading: Loadable<bigint> = { status: 'loading' }
  const stake = { tokenId: undefined, chainId: 0, venueId: UNREAD, path: [], valueWei: loading }
  return { account, chainId: 0, receipt: 'unread', item: [{ ...stake, marketValueWei: loading }] }
}

function marketOf(state: TokenState | undefined): Loadable<bigint> | undefined {
  const peg = state?.peg
  return peg?.status === 'ready' || peg?.status === 'stale' ? { ...peg, value: peg.value.marketRateWad } : peg
}
