import { type Address, ZERO_ADDRESS } from '../../core/address.ts'
import { ask, type Inquiry } from '../../core/inquiry.ts'
import { joined, together } from '../../core/joined.ts'
import { mulDivDown } from '../../core/wad.ts'
import type { Loan, OracleKind } from '../../finance/lending/loan.ts'
import type { AssetBook } from '../defineLending.ts'
import { type Resolver, readsOf } from './reads.ts'

/**
 * An account's positions, each an NFT. Rounds: which; what is in them and in their vaults; names and what the oracles
 * read; whether those are protocols' own rates. Where collateral or debt is a share of a pool, it is left out.
 */
export function* fluidLoans(resolver: Resolver, account: Address, book: AssetBook): Inquiry<readonly Loan[]> {
  const { chainId, name } = resolver
  const reads = readsOf(resolver)
  const ids = yield* ask(reads.ids(account))
  if (ids.length === 0) return []

  const positions = yield* ask(together(ids.map(reads.position)))
  const details = yield* ask(
    together(
      positions.map(({ held, owed, oracle }) =>
        joined({ held: reads.token(held), owed: reads.token(owed), hops: reads.hops(oracle) }),
      ),
    ),
  )
  const hops = details.map(detail => (detail.hops ?? []).filter(([source]) => source !== ZERO_ADDRESS))
  const rates = yield* ask(
    together(hops.map(list => together(list.map(([source]) => reads.cappedRate(source))))),
  )
  return positions.flatMap(
    ({ isSmart, held, owed, supply, borrow, dust, threshold, price }, index): Loan[] => {
      const detail = details[index]
      if (!detail || isSmart || supply === 0n) return []
      const known = book(chainId, held, detail.held.symbol)
      const due = book(chainId, owed, detail.owed.symbol)
      if (known.tokenId === undefined && due.tokenId === undefined) return []
      const oracle = kindOf(hops[index]?.map(hop => hop[4]) ?? [], rates[index] ?? [])
      const thresholdWad = threshold * 10n ** 14n
      const collateral = {
        asset: held,
        ...detail.held,
        amountWei: supply,
        price: price * 10n ** 9n,
        // A debt is liquidated by the step that it was rounded up to: the collateral is to count for less.
        thresholdWad: borrow > 0n ? mulDivDown(thresholdWad, borrow, borrow + dust) : thresholdWad,
        follows: { ...known, oracle },
      }
      // One price tells both, and sees of the one what it sees of the other.
      const follows = { ...due, oracle }
      return [
        {
          venueId: name,
          chainId,
          name: `Fluid ${detail.held.symbol}/${detail.owed.symbol} #${ids[index]}`,
          // One collateral, one debt, one price of the one in the other: what Morpho's arithmetic tells.
          method: 'morpho-blue',
          unit: 'debt',
          collaterals: [collateral],
          debts: borrow > 0n ? [{ asset: owed, ...detail.owed, amountWei: borrow, price: 1n, follows }] : [],
        },
      ]
    },
  )
}

/**
 * Only protocols' own rates all the way: no market is seen. Only feeds: a market is. Both: whether the feed among them
 * tells of staked or of plain ETH is not said. Older oracles do not tell what they read.
 */
function kindOf(kinds: readonly number[], rates: readonly unknown[]): OracleKind {
  if (kinds.length === 0) return 'unknown'
  if (rates.every(rate => rate !== undefined)) return 'exchange-rate'
  // 1, 2: Redstone's and Chainlink's. 0, 4: an oracle of Fluid's, for collateral and for debt.
  return kinds.every(kind => kind === 1 || kind === 2) ? 'market' : 'unknown'
}
